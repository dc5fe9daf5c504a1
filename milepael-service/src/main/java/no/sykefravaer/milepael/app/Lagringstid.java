package no.sykefravaer.milepael.app;

import java.time.LocalDate;
import java.time.Period;

/** Hvor lenge noe står, regnet fra når, og hva det hviler på. Den som endrer en tid, endrer her og i docs/lagringstid.md. */
public enum Lagringstid {
    SAK(
            "saken: dokumentene, fraværene, pliktene, det som er gjort med dem, notatene og hvem hun er",
            Period.ofYears(5),
            "det siste fraværet var slutt og det siste dokumentet kom",
            "folketrygdloven § 8-12 ser tre år tilbake og foreldelsesloven § 2 er tre år fra kravet; personvernforordningen"
                    + " artikkel 5 nr. 1 bokstav e"),
    TRUKKET_NOTAT(
            "et notat den som skrev det, har tatt tilbake",
            Period.ofYears(1),
            "det ble tatt tilbake",
            "personvernforordningen artikkel 5 nr. 1 bokstav c og e"),
    NAVFAKTUM_UTEN_SAK(
            "en melding fra Navs tjenester om noen uten sak her",
            Period.ofYears(1),
            "det den forteller om, skjedde",
            "personvernforordningen artikkel 5 nr. 1 bokstav c og e; plikten den gjaldt, kom aldri"),
    FORKASTET_POST(
            "en post i feilkøen noen har forkastet",
            Period.ofDays(90),
            "den ble forkastet",
            "personvernforordningen artikkel 5 nr. 1 bokstav e"),
    POSTAVVIK(
            "hvor på Kafka en post sto som ikke ble til ett faktum",
            Period.ofDays(60),
            "den kom",
            "ingen personopplysning; den samme kan leses igjen så lenge emnet har den, 30 dager"),
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
