/** Døra mot kildesystemene: leser forespørselen, gir den videre og svarer. */
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
package no.sykefravaer.sykmelding.api;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
