package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sykefravaer.milepael.db.BestillingRepository.Personbestilling;
import no.sykefravaer.milepael.db.FaktaRepository.Personfaktum;
import no.sykefravaer.milepael.db.MilepaelRepository.Personmilepael;
import no.sykefravaer.milepael.db.TilfelleRepository.Persontilfelle;
import no.sykefravaer.milepael.domene.Forfall;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Sak;

/** Skriver forskjellen mellom sakene før og etter: én setning per tabell, hendelsene sist. */
@ApplicationScoped
class Saksskriver {

    private final PersonRepository personer;
    private final FaktaRepository fakta;
    private final TilfelleRepository tilfeller;
    private final MilepaelRepository milepaeler;
    private final BestillingRepository bestillinger;
    private final ForfallRepository forfall;
    private final UtboksRepository utboks;

    Saksskriver(
            PersonRepository personer,
            FaktaRepository fakta,
            TilfelleRepository tilfeller,
            MilepaelRepository milepaeler,
            BestillingRepository bestillinger,
            ForfallRepository forfall,
            UtboksRepository utboks) {
        this.personer = personer;
        this.fakta = fakta;
        this.tilfeller = tilfeller;
        this.milepaeler = milepaeler;
        this.bestillinger = bestillinger;
        this.forfall = forfall;
        this.utboks = utboks;
    }

    void lagre(Collection<Saksendring> endringer) {
        personer.lagre(alle(endringer, Saksskriver::personer));
        fakta.lagre(alle(endringer, Saksskriver::fakta));
        fakta.omvurder(alle(endringer, Saksskriver::omvurderte));
        tilfeller.lagre(alle(endringer, Saksskriver::tilfeller));
        milepaeler.lagre(alle(endringer, Saksskriver::milepaeler));
        bestillinger.lagre(alle(endringer, Saksskriver::bestillinger));
        forfall.slett(alle(endringer, e -> bareI(e.tidligere(), e.etter())));
        forfall.lagre(alle(endringer, e -> bareI(e.etter(), e.tidligere())));
        utboks.legg(alle(endringer, e -> e.hendelser().stream()));
    }

    private static <T> List<T> alle(Collection<Saksendring> endringer, Function<Saksendring, Stream<T>> hva) {
        return endringer.stream().flatMap(hva).toList();
    }

    private static Stream<Person> personer(Saksendring e) {
        var person = e.etter().person();
        return person.equals(e.tidligere().person()) ? Stream.empty() : Stream.of(person);
    }

    private static Stream<Personfaktum> fakta(Saksendring e) {
        return e.etter().fakta().values().stream()
                .filter(faktum -> !e.tidligere().fakta().containsKey(faktum.nokkel()))
                .map(faktum -> new Personfaktum(e.etter().person().id(), faktum));
    }

    /** De et senere faktum har gitt et annet utfall. */
    private static Stream<Personfaktum> omvurderte(Saksendring e) {
        return e.tidligere().fakta().values().stream()
                .map(faktum -> e.etter().fakta().get(faktum.nokkel()))
                .filter(faktum -> faktum.utfall()
                        != e.tidligere().fakta().get(faktum.nokkel()).utfall())
                .map(faktum -> new Personfaktum(e.etter().person().id(), faktum));
    }

    private static Stream<Persontilfelle> tilfeller(Saksendring e) {
        var lagrede = new HashSet<>(e.tidligere().tilfeller());
        return e.etter().tilfeller().stream()
                .filter(tilfelle -> !lagrede.contains(tilfelle))
                .map(tilfelle -> new Persontilfelle(e.etter().person().id(), tilfelle));
    }

    private static Stream<Personmilepael> milepaeler(Saksendring e) {
        var lagrede = e.tidligere().milepaeler();
        return e.etter().milepaeler().values().stream()
                .filter(m -> !Objects.equals(m, lagrede.get(m.nokkel())))
                .map(m -> new Personmilepael(e.etter().person().id(), m));
    }

    private static Stream<Personbestilling> bestillinger(Saksendring e) {
        return e.etter().bestillinger().stream()
                .filter(bestilling -> !e.tidligere().bestillinger().contains(bestilling))
                .map(bestilling -> new Personbestilling(e.etter().person().id(), bestilling));
    }

    private static Stream<Forfall> bareI(Sak den, Sak andre) {
        Set<Forfall> resten = andre.forfall();
        return den.forfall().stream().filter(rad -> !resten.contains(rad));
    }
}
