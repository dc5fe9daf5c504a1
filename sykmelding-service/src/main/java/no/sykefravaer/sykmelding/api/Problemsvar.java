package no.sykefravaer.sykmelding.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.Operation;

/** I OpenAPI: det samme problemet er det andre svaret til hver eneste operasjon. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
@OpenAPIDefinition(
        info = @Info(title = "sykmelding-service", version = "v1"),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Et problem med kode; se docs/feilkoder.md",
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIETYPE,
                                                        schema = @Schema(implementation = Problem.class)))))
public class Problemsvar implements OASFilter {

    @Override
    public Operation filterOperation(Operation operasjon) {
        operasjon.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref("Problem"));
        return operasjon;
    }
}
