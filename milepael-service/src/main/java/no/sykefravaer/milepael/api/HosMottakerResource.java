package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.app.UtforKommando;
import no.sykefravaer.milepael.app.UtforKommando.Bestilling;
import no.sykefravaer.milepael.domene.Beslutning;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Utforer;
import no.sykefravaer.milepael.regelverk.Adganger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Mottakeren har selv gjort oppgaven ferdig der den ligger hos henne. Varslingen sier fra, med rollen {@code varsling} og ingen annen. */
@Path("/api/v1/milepaeler/{milepaelId}/utfort-hos-mottaker")
@RolesAllowed("varsling")
class HosMottakerResource {

    private final UtforKommando kommandoer;

    HosMottakerResource(UtforKommando kommandoer) {
        this.kommandoer = kommandoer;
    }

    /** Hvem som har gjort den: rollen, og orgnummeret eller HPR-nummeret; Nav har ikke noe nummer. */
    public record Innhold(String rolle, String nummer) {}

    private record Hvem(Rolle rolle, String nummer) {}

    @POST
    @Operation(
            summary = "Plikten er gjort når den ansvarlige har gjort oppgaven sin; ellers er det en uttalelse til Nav")
    public void utfort(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Innhold innhold) {
        var hvem = lest(innhold);
        kommandoer
                .utfor(milepaelId, (person, m) -> er(hvem, m), m -> bestilling(hvem, m, callId))
                .orElseThrow(() -> Problem.av(404, "MILEPAEL_UKJENT", "Milepælen er ukjent, eller ikke mottakerens.")
                        .feil());
    }

    private static Hvem lest(Innhold innhold) {
        var brudd = new Bruddsamler();
        var rolle = brudd.valg("rolle", innhold == null ? null : innhold.rolle(), Rolle.class);
        brudd.avvis();
        return new Hvem(rolle, innhold.nummer());
    }

    private static boolean er(Hvem hvem, Milepael m) {
        return m.plikt().mottakere().stream()
                .filter(part -> part.rolle() == hvem.rolle())
                .anyMatch(part -> switch (part.rolle()) {
                    case NAV -> true;
                    case ARBEIDSGIVER -> hvem.nummer() != null && Objects.equals(part.orgnummer(), hvem.nummer());
                    case SYKMELDER -> hvem.nummer() != null && Objects.equals(part.hpr(), hvem.nummer());
                });
    }

    /** Ingen så en versjon: at oppgaven er gjort, er like sant om fristen er flyttet imens. */
    private static Bestilling bestilling(Hvem hvem, Milepael m, String callId) {
        var handling = hvem.rolle() == m.plikt().ansvarlig() ? Handling.OPPFYLL : Handling.MOTTA_UTTALELSE;
        var adgang = Adganger.til(handling, m.plikt())
                .orElseThrow(() -> Problem.av(
                                422, "HANDLING_FINNES_IKKE", "Mottakerens oppgave sier ingenting om denne plikten.")
                        .feil());
        var arsak = adgang.arsakEller(null);
        var beslutning = handling == Handling.OPPFYLL
                ? new Beslutning(handling.blir(), arsak, null, Beslutning.Kilde.PERSON, null)
                : Beslutning.svarFra(hvem.rolle(), arsak);
        return new Bestilling(new Beslutt(handling, beslutning, m.versjon()), null, utforer(hvem), callId);
    }

    private static Utforer utforer(Hvem hvem) {
        return switch (hvem.rolle()) {
            case NAV -> new Utforer("nav-tjeneste", "oppgave");
            case ARBEIDSGIVER -> new Utforer("arbeidsgiver", hvem.nummer());
            case SYKMELDER -> new Utforer("sykmelder", hvem.nummer());
        };
    }
}
