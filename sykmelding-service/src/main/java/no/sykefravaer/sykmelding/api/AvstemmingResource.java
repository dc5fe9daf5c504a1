package no.sykefravaer.sykmelding.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.dokument.Avstemmingsdag;
import no.sykefravaer.sykmelding.milepael.Milepaelklient;
import no.sykefravaer.sykmelding.milepael.Paavegneav;
import no.sykefravaer.sykmelding.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Det kilden har sendt på en dag, slik milepael-service har det. */
@Path("/api/v1/avstemming")
@RolesAllowed("kildesystem")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class AvstemmingResource {

    private final Milepaelklient milepael;
    private final Innsender innsender;
    private final Klokke klokke;

    AvstemmingResource(Milepaelklient milepael, Innsender innsender, Klokke klokke) {
        this.milepael = milepael;
        this.innsender = innsender;
        this.klokke = klokke;
    }

    @GET
    @Operation(
            summary = "Antall og sjekksum av det kilden har sendt med «mottatt» på dagen, etter hva det ble av det",
            description = """
                    Én linje for hvert dokument, «id hva», der «hva» er statusen på sykmeldingen (NY, SENDT, BEKREFTET), \
                    ERSTATTET for en PUT, AVBRUTT, GJENAPNET eller SLETTET, SOKNAD, SOKNAD_SLETTET, INNTEKTSMELDING eller \
                    INNTEKTSMELDING_SLETTET. Sjekksummen er den av «LC_ALL=C sort -u linjer | sha256sum». Dagen er norsk.""")
    @APIResponse(responseCode = "200", description = "sendt, anvendt, utenVirkning, konflikt og venter")
    public byte[] hent(
            @QueryParam("dato") String dato,
            @HeaderParam(Emner.CALL_ID) String kallId,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String fullmakt) {
        innsender.kilde();
        return milepael.avstemming(Avstemmingsdag.les(dato, klokke.iDag()), new Paavegneav(fullmakt, kallId));
    }
}
