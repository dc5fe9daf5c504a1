package no.sykefravaer.varsling.side.person;

import static java.time.temporal.ChronoUnit.WEEKS;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.kjerne.Tidslinje.Gradstrekk;
import no.sykefravaer.varsling.kjerne.Tidslinje.Tilfelle;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Skrivemate;

/**
 * Sykefraværet som pågår, eller det siste, i én linje øverst på siden. Det ingen vet, er null.
 *
 * @param varighet hele uker til i dag, eller til slutten når det er over
 */
record Fravaersvisning(
        boolean pagar,
        String sykmeldt,
        String varighet,
        String grad,
        List<String> virksomheter,
        String sykmelder,
        String maksdato) {

    static Optional<Fravaersvisning> av(Tidslinje linje) {
        return linje.tilfeller().stream()
                .filter(tilfelle -> !tilfelle.opphort())
                .max(comparing(Tilfelle::start))
                .map(tilfelle -> av(tilfelle, linje.dato()));
    }

    private static Fravaersvisning av(Tilfelle t, LocalDate iDag) {
        var pagar = !t.slutt().isBefore(iDag);
        return new Fravaersvisning(
                pagar,
                Datoer.dag(t.start()) + "–" + Datoer.dag(t.slutt()),
                uker(WEEKS.between(t.start(), pagar ? iDag : t.slutt().plusDays(1))),
                pagar ? grad(t, iDag) : null,
                t.virksomhetsnummer().stream().map(Skrivemate::orgnummer).toList(),
                t.sykmelder(),
                t.forelopigMaksdato() == null
                        ? null
                        : Datoer.dag(t.forelopigMaksdato().dato()));
    }

    /** Graden en dag; null når ingen sykmelding sier et tall om den. */
    static String grad(Tilfelle t, LocalDate dag) {
        return t.grader().stream()
                .filter(del -> !dag.isBefore(del.fom()) && !dag.isAfter(del.tom()))
                .findFirst()
                .map(Gradstrekk::prosent)
                .map(prosent -> prosent + " %")
                .orElse(null);
    }

    private static String uker(long uker) {
        return uker == 1 ? "1 uke" : uker + " uker";
    }
}
