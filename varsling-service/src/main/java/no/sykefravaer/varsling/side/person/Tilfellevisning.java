package no.sykefravaer.varsling.side.person;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.sykefravaer.varsling.kjerne.Tidslinje.Maksdato;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Skrivemate;
import no.sykefravaer.varsling.side.Statusmerke;

/**
 * Ett sykefravær: det som er nå, det som kommer, og det som er gjort.
 *
 * @param maksdato en setning, eller null når fraværet er over
 */
record Tilfellevisning(
        LocalDate start,
        String tittel,
        boolean pagar,
        String omfang,
        List<String> virksomheter,
        String maksdato,
        List<Milepaelvisning> naa,
        List<Milepaelvisning> framover,
        List<Milepaelvisning> gjort) {

    static Tilfellevisning av(Tilfelle t, LocalDate iDag, Function<Milepael, Milepaelvisning> vis) {
        return new Tilfellevisning(
                t.start(),
                tittel(t),
                !t.slutt().isBefore(iDag),
                omfang(t),
                t.virksomhetsnummer().stream().map(Skrivemate::orgnummer).toList(),
                t.forelopigMaksdato() == null ? null : maksdato(t.forelopigMaksdato()),
                velg(t, Statusmerke::erNaa, vis),
                velg(t, Statusmerke::erFramover, vis),
                velg(t, status -> !Statusmerke.erNaa(status) && !Statusmerke.erFramover(status), vis));
    }

    /** Alt som kan gjøres med pliktene. */
    Stream<Skjemavisning> skjemaer() {
        return Stream.of(naa, framover, gjort).flatMap(List::stream).flatMap(plikt -> plikt.skjemaer().stream());
    }

    static String tittel(Tilfelle t) {
        return "Sykefravær fra " + Datoer.dag(t.start());
    }

    static String omfang(Tilfelle t) {
        var gradert = t.gradertVedSlutt() ? ", gradert ved slutten" : "";
        return "Sykmeldt til " + Datoer.dag(t.slutt()) + ", " + t.antallSykedager() + " sykedager" + gradert;
    }

    private static String maksdato(Maksdato maksdato) {
        return Datoer.dag(maksdato.dato()) + ", " + maksdato.gjenstaendeDager() + " sykepengedager igjen";
    }

    private static List<Milepaelvisning> velg(
            Tilfelle t, Predicate<String> status, Function<Milepael, Milepaelvisning> vis) {
        return t.milepaeler().stream()
                .filter(m -> status.test(m.status()))
                .sorted(comparing(Milepael::frist))
                .map(vis)
                .toList();
    }
}
