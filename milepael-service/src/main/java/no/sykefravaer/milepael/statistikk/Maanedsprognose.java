package no.sykefravaer.milepael.statistikk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dialogmøte 2 i én måned, den målet regnes for: det som alt er passert hos kontoret, og det som kommer for dem som hører
 * til det i dag.
 */
public record Maanedsprognose(YearMonth maaned, Motebehov moter) {

    /** Den siste dagen i den siste måneden prognosen berører. */
    public static LocalDate slutt(LocalDate iDag) {
        return YearMonth.from(Ukesprognose.slutt(iDag)).atEndOfMonth();
    }

    /** Denne måneden og de neste, så langt de tretten ukene rekker. */
    public static List<Maanedsprognose> av(Kontorgrunnlag grunnlag, LocalDate iDag) {
        var siste = YearMonth.from(slutt(iDag));
        return Stream.iterate(YearMonth.from(iDag), maaned -> !maaned.isAfter(siste), maaned -> maaned.plusMonths(1))
                .map(maaned -> new Maanedsprognose(maaned, Motebehov.av(saker(grunnlag, maaned, iDag))))
                .toList();
    }

    private static List<Pliktsak> saker(Kontorgrunnlag grunnlag, YearMonth maaned, LocalDate iDag) {
        return grunnlag.plikter().stream()
                .filter(sak -> YearMonth.from(sak.frist()).equals(maaned))
                .filter(sak -> sak.frist().isBefore(iDag)
                        ? sak.erPassert() && grunnlag.hadde(sak.personId(), sak.frist())
                        : grunnlag.hadde(sak.personId(), iDag))
                .toList();
    }
}
