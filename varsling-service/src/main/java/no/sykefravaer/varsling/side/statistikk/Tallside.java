package no.sykefravaer.varsling.side.statistikk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.sykefravaer.varsling.kjerne.Kontortall;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Sidehode;

/**
 * Alt malen til statistikken trenger.
 *
 * @param uten hvorfor tallene ikke vises; null når de gjør det
 */
record Tallside(
        Sidehode hode,
        Statistikkvalg valg,
        List<Maanedsvalg> maaneder,
        List<Moteprognose> prognoser,
        List<Tallkort> andeler,
        List<Tallkort> framover,
        List<Tallkort> passert,
        String uten) {

    /** En måned i nedtrekkslista. */
    record Maanedsvalg(YearMonth maaned, String navn) {}

    static Tallside av(Sidehode hode, Statistikkvalg valg, Kontortall tall, LocalDate iDag) {
        return new Tallside(
                hode,
                valg,
                maaneder(valg, iDag),
                tall.moter().stream()
                        .map(maaned -> Moteprognose.av(maaned, iDag))
                        .toList(),
                Andelskort.av(tall),
                Antallskort.framover(tall.framover()),
                Antallskort.passert(tall),
                null);
    }

    static Tallside uten(Sidehode hode, Statistikkvalg valg, LocalDate iDag, String hvorfor) {
        return new Tallside(hode, valg, maaneder(valg, iDag), List.of(), List.of(), List.of(), List.of(), hvorfor);
    }

    private static List<Maanedsvalg> maaneder(Statistikkvalg valg, LocalDate iDag) {
        return valg.maaneder(YearMonth.from(iDag)).stream()
                .map(maaned -> new Maanedsvalg(maaned, Datoer.maaned(maaned)))
                .toList();
    }
}
