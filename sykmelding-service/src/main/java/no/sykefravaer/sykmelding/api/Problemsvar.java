package no.sykefravaer.sykmelding.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** I OpenAPI: det samme problemet er det andre svaret til hver eneste operasjon. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Problemsvar implements OASFilter {

    @Override
    public Operation filterOperation(Operation operasjon) {
        operasjon.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref("Problem"));
        return operasjon;
    }
}
