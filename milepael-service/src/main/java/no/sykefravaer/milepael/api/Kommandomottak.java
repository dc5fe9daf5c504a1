package no.sykefravaer.milepael.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import no.sykefravaer.milepael.app.UtforKommando;
import no.sykefravaer.milepael.app.UtforKommando.Bestilling;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Kommando;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.tid.Klokke;

/** Tar imot det noen vil gjøre med en plikt: får hun det, er det lest rett, og hva er plikten blitt. */
@RequestScoped
class Kommandomottak {

    /** Det plikten er blitt. */
    public record Svar(UUID milepaelId, int versjon, String status) {

        static Svar av(Milepael m) {
            return new Svar(m.id(), m.versjon(), m.status().name());
        }
    }

    private final UtforKommando kommandoer;
    private final Innlogget innlogget;
    private final Innblikk innblikk;
    private final Myndighet myndighet;
    private final Klokke klokke;

    Kommandomottak(
            UtforKommando kommandoer, Innlogget innlogget, Innblikk innblikk, Myndighet myndighet, Klokke klokke) {
        this.kommandoer = kommandoer;
        this.innlogget = innlogget;
        this.innblikk = innblikk;
        this.myndighet = myndighet;
        this.klokke = klokke;
    }

    Svar beslutt(Handling handling, UUID id, String callId, Kommandoinnhold innhold) {
        return utfor(
                id,
                callId,
                innhold,
                (person, m) -> innblikk.paa(person, myndighet.kan(handling, person, m)),
                m -> leser(innhold).beslutt(handling, m));
    }

    Svar angre(UUID id, String callId, Kommandoinnhold innhold) {
        return utfor(
                id,
                callId,
                innhold,
                (person, m) -> innblikk.paa(person, myndighet.kanAngre(person, m)),
                m -> leser(innhold).angre());
    }

    List<Historikkvisning> historikk(UUID id) {
        return kommandoer
                .historikk(id, (person, m) -> innblikk.paa(person, myndighet.leser(person)))
                .orElseThrow(ukjent())
                .stream()
                .map(Historikkvisning::av)
                .toList();
    }

    private Kommandoleser leser(Kommandoinnhold innhold) {
        return new Kommandoleser(innhold, klokke.iDag(), myndighet.egenRolle());
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
                .map(Svar::av)
                .orElseThrow(ukjent());
    }

    private static Supplier<RuntimeException> ukjent() {
        return () -> Problem.av(404, "MILEPAEL_UKJENT", "Milepælen er ukjent, eller ikke din.")
                .feil();
    }
}
