package no.sykefravaer.varsling.app;

import java.time.LocalDate;
import java.time.Period;

/** Hvor lenge noe står, regnet fra når, og hva det hviler på. Den som endrer en tid, endrer her og i docs/lagringstid.md. */
enum Lagringstid {
    PARTENES_OPPGAVE(
            "en lukket oppgave til en arbeidsgiver eller sykmelder",
            Period.ofYears(1),
            "fristen",
            "personvernforordningen artikkel 5 nr. 1 bokstav c og e; det samme sies til mottakeren"),
    FLYTTING(
            "at en portefølje er flyttet fra én veileder til en annen",
            Period.ofYears(1),
            "den begynte",
            "personvernforordningen artikkel 5 nr. 1 bokstav c og e; hvem som flyttet den enkelte, står i innsynsloggen"),
    FORKASTET_POST(
            "en post i feilkøen noen har forkastet",
            Period.ofDays(90),
            "den ble forkastet",
            "personvernforordningen artikkel 5 nr. 1 bokstav e"),
    MOTTATT_HENDELSE(
            "at en hendelse er mottatt",
            Period.ofDays(60),
            "den kom",
            "den samme kan komme igjen så lenge emnet har den, 30 dager"),
    INNSYN(
            "innsynsloggen og driftsloggen",
            Period.ofYears(10),
            "raden ble skrevet",
            "personvernforordningen artikkel 5 nr. 2, artikkel 15 og artikkel 32 nr. 1");

    private final String hva;
    private final Period tid;
    private final String fra;
    private final String grunnlag;

    Lagringstid(String hva, Period tid, String fra, String grunnlag) {
        this.hva = hva;
        this.tid = tid;
        this.fra = fra;
        this.grunnlag = grunnlag;
    }

    /** Det som er eldre enn denne dagen, skal være borte på {@code iDag}. */
    LocalDate grense(LocalDate iDag) {
        return iDag.minus(tid);
    }

    /** Raden i docs/lagringstid.md. */
    String rad() {
        var lengde = tid.getYears() > 0 ? tid.getYears() + " år" : tid.getDays() + " dager";
        return "| %s | %s | %s | %s |".formatted(hva, lengde, fra, grunnlag);
    }
}
