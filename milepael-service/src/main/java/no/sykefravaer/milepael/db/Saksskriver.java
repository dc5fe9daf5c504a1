package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sykefravaer.milepael.db.BestillingRepository.Personbestilling;
import no.sykefravaer.milepael.db.FaktaRepository.Personfaktum;
import no.sykefravaer.milepael.db.ForfallRepository.Personforfall;
import no.sykefravaer.milepael.db.MilepaelRepository.Personmilepael;
import no.sykefravaer.milepael.db.TilfelleRepository.Persontilfelle;
import no.sykefravaer.milepael.domene.Forfall;
import no.sykefravaer.milepael.domene.Milepael;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Tilfelle;

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
        utboks.skrivUt(endringer.stream().map(e -> e.etter().person().id()).toList());
        personer.lagre(alle(endringer, Saksskriver::personer));
        fakta.lagre(alle(endringer, Saksskriver::fakta));
        fakta.omvurder(alle(endringer, Saksskriver::omvurderte));
        tilfeller.legg(alle(endringer, Saksskriver::nyeTilfeller));
        tilfeller.endre(alle(endringer, Saksskriver::endredeTilfeller));
        milepaeler.legg(alle(endringer, Saksskriver::nyeMilepaeler));
        milepaeler.endre(alle(endringer, Saksskriver::endredeMilepaeler));
        bestillinger.lagre(alle(endringer, Saksskriver::bestillinger));
        var forfallene = endringer.stream().map(Forfallene::av).toList();
        forfall.slett(forfallene.stream().flatMap(Forfallene::borte).toList());
        forfall.legg(forfallene.stream().flatMap(Forfallene::nye).toList());
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

    private static Stream<Persontilfelle> nyeTilfeller(Saksendring e) {
        var lagrede = lagredeTilfeller(e);
        return e.etter().tilfeller().stream()
                .filter(tilfelle -> !lagrede.containsKey(tilfelle.id()))
                .map(tilfelle -> new Persontilfelle(e.etter().person().id(), tilfelle));
    }

    private static Stream<Persontilfelle> endredeTilfeller(Saksendring e) {
        var lagrede = lagredeTilfeller(e);
        return e.etter().tilfeller().stream()
                .filter(tilfelle -> erEndret(lagrede.get(tilfelle.id()), tilfelle))
                .map(tilfelle -> new Persontilfelle(e.etter().person().id(), tilfelle));
    }

    private static Map<UUID, Tilfelle> lagredeTilfeller(Saksendring e) {
        return e.tidligere().tilfeller().stream().collect(toMap(Tilfelle::id, tilfelle -> tilfelle));
    }

    private static Stream<Personmilepael> nyeMilepaeler(Saksendring e) {
        var lagrede = lagredeMilepaeler(e);
        return e.etter().milepaeler().values().stream()
                .filter(m -> !lagrede.containsKey(m.id()))
                .map(m -> new Personmilepael(e.etter().person().id(), m));
    }

    private static Stream<Personmilepael> endredeMilepaeler(Saksendring e) {
        var lagrede = lagredeMilepaeler(e);
        return e.etter().milepaeler().values().stream()
                .filter(m -> erEndret(lagrede.get(m.id()), m))
                .map(m -> new Personmilepael(e.etter().person().id(), m));
    }

    private static Map<UUID, Milepael> lagredeMilepaeler(Saksendring e) {
        return e.tidligere().milepaeler().values().stream().collect(toMap(Milepael::id, m -> m));
    }

    private static boolean erEndret(Object lagret, Object naa) {
        return lagret != null && !lagret.equals(naa);
    }

    private static Stream<Personbestilling> bestillinger(Saksendring e) {
        return e.etter().bestillinger().stream()
                .filter(bestilling -> !e.tidligere().bestillinger().contains(bestilling))
                .map(bestilling -> new Personbestilling(e.etter().person().id(), bestilling));
    }

    /** Det som skal skje av seg selv i en sak, før og etter. */
    private record Forfallene(UUID personId, Set<Forfall> tidligere, Set<Forfall> etter) {

        static Forfallene av(Saksendring e) {
            return new Forfallene(
                    e.etter().person().id(), e.tidligere().forfall(), e.etter().forfall());
        }

        Stream<Personforfall> borte() {
            return utenom(tidligere, etter);
        }

        Stream<Personforfall> nye() {
            return utenom(etter, tidligere);
        }

        private Stream<Personforfall> utenom(Set<Forfall> alle, Set<Forfall> disse) {
            return alle.stream().filter(rad -> !disse.contains(rad)).map(rad -> new Personforfall(personId, rad));
        }
    }
}
