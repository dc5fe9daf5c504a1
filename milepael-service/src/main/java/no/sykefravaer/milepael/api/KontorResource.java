package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.app.Sykmeldte;
import no.sykefravaer.milepael.app.Sykmeldte.Neste;
import no.sykefravaer.milepael.domene.Oppfolgingsbehov;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Det veilederens lister viser om de sykmeldte ved kontoret hennes. Ingen andre enn dem hun får se. */
@Path("/api/v1/kontorer/{kontor}")
@RolesAllowed({"veileder", "leder"})
class KontorResource {

    private static final int FLEST = 200;

    /** De det spørres om; høyst 200. */
    public record Utvalg(List<UUID> personer) {}

    private final Sykmeldte sykmeldte;
    private final Innlogget innlogget;

    KontorResource(Sykmeldte sykmeldte, Innlogget innlogget) {
        this.sykmeldte = sykmeldte;
        this.innlogget = innlogget;
    }

    @GET
    @Path("sykmeldte")
    @Operation(
            summary = "Alle som er sykmeldt nå ved kontoret, og det som avgjør hvor mye Navs oppfølging betyr",
            description = "Svaret har ingen navn og numre; «personId» er den samme som i hendelsene.")
    @APIResponse(responseCode = "403", description = "Kontoret er ikke et av dine")
    public List<Oppfolgingsbehov> alle(String kontor) {
        innlogget.krevKontoret(kontor);
        return sykmeldte.ved(kontor, innlogget.tilganger());
    }

    /** En POST fordi utvalget kan være langt; ingenting lagres. */
    @POST
    @Path("neste")
    @Operation(
            summary = "Den neste plikten for hver av dem det spørres om",
            description = "Av det som er lagret, og av det som kommer om fraværet varer. Den som ikke har noe i vente,"
                    + " eller som du ikke får se, er ikke med.")
    @APIResponse(responseCode = "403", description = "Kontoret er ikke et av dine")
    @APIResponse(responseCode = "422", description = "Utvalget mangler, eller har flere enn 200")
    public List<Neste> neste(String kontor, Utvalg utvalg) {
        innlogget.krevKontoret(kontor);
        if (utvalg == null || utvalg.personer() == null || utvalg.personer().size() > FLEST) {
            throw Problem.av(422, "UGYLDIG_UTVALG", "«personer» skal være en liste på høyst 200 person-id-er.")
                    .feil();
        }
        return sykmeldte.neste(utvalg.personer(), innlogget::seesAv);
    }
}
