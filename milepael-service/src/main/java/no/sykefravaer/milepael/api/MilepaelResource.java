package no.sykefravaer.milepael.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.app.UtforKommando;
import no.sykefravaer.milepael.app.UtforKommando.Bestilling;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Kommando;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.regelverk.Adgang;
import no.sykefravaer.milepael.tid.Klokke;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Det den ansvarlige gjør med en plikt. */
@Path("/api/v1/milepaeler/{milepaelId}")
@RolesAllowed({"veileder", "leder", "arbeidsgiver"})
class MilepaelResource {

    /** Det plikten er blitt. */
    public record Svar(UUID milepaelId, int versjon, String status) {}

    private final UtforKommando kommandoer;
    private final Innlogget innlogget;
    private final Klokke klokke;

    MilepaelResource(UtforKommando kommandoer, Innlogget innlogget, Klokke klokke) {
        this.kommandoer = kommandoer;
        this.innlogget = innlogget;
        this.klokke = klokke;
    }

    @POST
    @Path("/oppfyll")
    @Operation(summary = "Plikten er gjort; 409 når versjonen er utdatert eller plikten ikke er åpen")
    public Svar oppfyll(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return beslutt(Handling.OPPFYLL, milepaelId, callId, innhold);
    }

    @POST
    @Path("/unntak")
    @Operation(summary = "Plikten gjelder ikke her, med en årsak fra regelverket; for noen plikter til en dato")
    public Svar unntak(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return beslutt(Handling.UNNTA, milepaelId, callId, innhold);
    }

    @POST
    @Path("/ikke-aktuell")
    @Operation(summary = "Plikten er ikke aktuell, med en årsak fra regelverket")
    public Svar ikkeAktuell(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return beslutt(Handling.GJOR_UAKTUELL, milepaelId, callId, innhold);
    }

    @POST
    @Path("/avvent")
    @Operation(summary = "Nav venter på noe til en dato; da blir plikten aktiv igjen av seg selv")
    public Svar avvent(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return beslutt(Handling.AVVENT, milepaelId, callId, innhold);
    }

    @POST
    @Path("/forhandsvarsel")
    @Operation(summary = "Forhåndsvarsel om stans er sendt; plikten venter til svarfristen, 21–42 dager fram")
    public Svar forhandsvarsel(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return beslutt(Handling.FORHANDSVARSLE, milepaelId, callId, innhold);
    }

    @POST
    @Path("/plan-mottatt")
    @Operation(summary = "Oppfølgingsplanen er mottatt; det som ventet på den, blir aktivt igjen")
    public Svar planMottatt(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return beslutt(Handling.MOTTA_PLAN, milepaelId, callId, innhold);
    }

    @POST
    @Path("/angre")
    @Operation(summary = "Den siste beslutningen tas tilbake; det som gjaldt før, gjelder igjen om fakta bærer det")
    public Svar angre(UUID milepaelId, @HeaderParam(Emner.CALL_ID) String callId, Kommandoinnhold innhold) {
        return utfor(
                milepaelId, callId, innhold, this::kanAngre, m -> new Kommandoleser(innhold, klokke.iDag()).angre());
    }

    @GET
    @Path("/historikk")
    @RolesAllowed({"veileder", "leder"})
    @Operation(summary = "Hvem som har gjort hva med plikten, når og hvorfor, det eldste først")
    public List<Historikkvisning> historikk(UUID milepaelId) {
        return kommandoer.historikk(milepaelId, (person, m) -> innlogget.seesAv(person)).orElseThrow(ukjent()).stream()
                .map(Historikkvisning::av)
                .toList();
    }

    private Svar beslutt(Handling handling, UUID id, String callId, Kommandoinnhold innhold) {
        BiPredicate<Person, Milepael> maa = handling == Handling.MOTTA_PLAN ? this::kanMottaPlan : this::erAnsvarlig;
        return utfor(id, callId, innhold, maa, m -> new Kommandoleser(innhold, klokke.iDag()).beslutt(handling, m));
    }

    private Svar utfor(
            UUID id,
            String callId,
            Kommandoinnhold innhold,
            BiPredicate<Person, Milepael> maa,
            Function<Milepael, Kommando> les) {
        var utforer = innlogget.utforer();
        return kommandoer
                .utfor(id, maa, m -> new Bestilling(les.apply(m), innhold.begrunnelse(), utforer, callId))
                .map(m -> new Svar(m.id(), m.versjon(), m.status().name()))
                .orElseThrow(ukjent());
    }

    private static Supplier<RuntimeException> ukjent() {
        return () -> Problem.av(404, "MILEPAEL_UKJENT", "Milepælen er ukjent, eller ikke din.")
                .feil();
    }

    private boolean erAnsvarlig(Person person, Milepael m) {
        return switch (m.plikt().ansvarlig()) {
            case NAV -> erNavMedInnsyn(person);
            case ARBEIDSGIVER -> innlogget.har("arbeidsgiver") && erMottaker(m);
            case SYKMELDER -> false;
        };
    }

    /** En plan kan komme til arbeidsgiverens eget system eller til Nav. */
    private boolean kanMottaPlan(Person person, Milepael m) {
        return erAnsvarlig(person, m) || erNavMedInnsyn(person);
    }

    /** Den som kan si at planen er mottatt, kan også ta det tilbake. */
    private boolean kanAngre(Person person, Milepael m) {
        return erAnsvarlig(person, m) || Adgang.erMottattPlan(m.beslutning()) && kanMottaPlan(person, m);
    }

    private boolean erNavMedInnsyn(Person person) {
        return (innlogget.har("veileder") || innlogget.har("leder")) && innlogget.seesAv(person);
    }

    private boolean erMottaker(Milepael m) {
        return m.plikt().mottakere().stream()
                .filter(part -> part.rolle() == Rolle.ARBEIDSGIVER)
                .anyMatch(part -> part.orgnummer().equals(innlogget.orgnummer()));
    }
}
