package no.sykefravaer.varsling.side.part;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.sykefravaer.varsling.kjerne.Historikk;
import no.sykefravaer.varsling.kjerne.Tidslinje.Maksdato;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Statusmerke;

/**
 * Ett sykefravær slik hun selv ser det.
 *
 * @param uke hele uker siden det begynte; null når det er over
 * @param maksdato null når det er over
 */
record Mittfravaer(
        String id,
        String tittel,
        String uke,
        String slutt,
        List<String> virksomheter,
        String maksdato,
        List<Mittplikt> naa,
        List<Mittplikt> framover,
        List<Mittplikt> gjort) {

    private static final int UKE = 7;

    static Mittfravaer av(Tilfelle f, LocalDate iDag, Function<UUID, List<Historikk>> historikk, Tekster t) {
        Function<Predicate<String>, List<Mittplikt>> med = status -> f.milepaeler().stream()
                .filter(m -> status.test(m.status()))
                .sorted(comparing(Milepael::frist))
                .map(m -> Mittplikt.av(m, iDag, gjort(m, historikk), t))
                .toList();
        return new Mittfravaer(
                "t-" + f.start(),
                t.av("mitt.fra", t.dag(f.start())),
                pagar(f) ? Long.toString(DAYS.between(f.start(), iDag) / UKE) : null,
                t.dag(f.slutt()),
                f.virksomhetsnummer().stream().map(Skrivemate::orgnummer).toList(),
                f.forelopigMaksdato() == null ? null : anslag(f.forelopigMaksdato(), t),
                med.apply(Statusmerke::erNaa),
                med.apply(Statusmerke::erFramover),
                med.apply(status -> !Statusmerke.erNaa(status) && !Statusmerke.erFramover(status)));
    }

    static boolean pagar(Tilfelle f) {
        return f.forelopigMaksdato() != null;
    }

    private static String anslag(Maksdato maksdato, Tekster t) {
        return t.av("mitt.anslag", t.dag(maksdato.dato()));
    }

    /** Bare om det noen har bestemt noe: ellers er det ingenting å hente. */
    private static List<Historikk> gjort(Milepael m, Function<UUID, List<Historikk>> historikk) {
        return m.milepaelId() == null || m.bestemt() == null && m.mote() == null
                ? List.of()
                : historikk.apply(m.milepaelId());
    }
}
