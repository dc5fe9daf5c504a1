package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.app.Bestill;
import no.sykefravaer.milepael.app.Bestill.Bestillingsordre;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Sak;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Noen ber om en plikt utenom kalenderen: et møte, bistand fra Nav, eller en oppgave til seg selv. */
@Path("/api/v1/bestillinger")
@RolesAllowed({"veileder", "leder", "arbeidsgiver", "sykmelder", "sykmeldt"})
class BestillingResource {

    private final Bestill bestill;
    private final Innlogget innlogget;
    private final Innblikk innblikk;
    private final Myndighet myndighet;
    private final Saksgang saksgang;
    private final Klokke klokke;

    BestillingResource(
            Bestill bestill,
            Innlogget innlogget,
            Innblikk innblikk,
            Myndighet myndighet,
            Saksgang saksgang,
            Klokke klokke) {
        this.saksgang = saksgang;
        this.bestill = bestill;
        this.innlogget = innlogget;
        this.innblikk = innblikk;
        this.myndighet = myndighet;
        this.klokke = klokke;
    }

    @POST
    @FortInnsyn(Slag.BESTILLING)
    @Operation(
            summary = "DIALOGMOTE_2 tidligere, DIALOGMOTE_3, BISTAND_BEDT, eller en veileders OPPFOLGINGSOPPGAVE, om"
                    + " personen i headeren nav-personident; det samme bedt om to ganger samme dag er én plikt")
    public Response be(
            @HeaderParam("nav-personident") String personident,
            @HeaderParam(Emner.CALL_ID) String callId,
            Bestillingsinnhold innhold) {
        var ident = Headere.personident(personident);
        var utforer = innlogget.utforer();
        var lest = new Bestillingsleser(innhold, klokke.iDag()).les(innlogget.part());
        var ordre = new Bestillingsordre(ident, lest, innhold.begrunnelse(), utforer, callId);
        return bestill.utfor(ordre, sak -> innblikk.paa(sak.person(), maa(sak)))
                .map(BestillingResource::svar)
                .orElseThrow(() -> Problem.av(404, "PERSON_UKJENT", "Personen er ukjent, eller ikke blant dine.")
                        .feil());
    }

    private boolean maa(Sak sak) {
        return switch (innlogget.part()) {
            case "ARBEIDSGIVER" -> sak.harFravaerHos(innlogget.orgnummer(), klokke.iDag());
            case "SYKMELDER" -> saksgang.sykmeldesAv(sak, innlogget.hpr(), klokke.iDag());
            case "SYKMELDT" -> myndighet.erDenSykmeldte(sak.person());
            default -> myndighet.erNav(sak.person());
        };
    }

    private static Response svar(Milepael m) {
        return Response.status(Response.Status.CREATED)
                .entity(Kommandomottak.Svar.av(m))
                .build();
    }
}
