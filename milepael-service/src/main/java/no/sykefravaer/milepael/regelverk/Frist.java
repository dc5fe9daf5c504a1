package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;

/** Hvordan siste dag for en plikt regnes, og setningen juristen leser om det. */
public enum Frist {
    UKENE("den dagen ukene er omme"),
    UKENE_HELT_BORTE(
            "den dagen ukene er omme, regnet fra den første dagen den ansatte er helt borte hos arbeidsgiveren"),
    FOER_MAKSDATO(
            "den dagen ukene er omme, eller 13 uker før foreløpig maksdato når det er tidligere, men aldri før første"
                    + " sykedag. Er det igjen færre enn 66 sykepengedager, kommer oppgaven straks"),
    MAKSDATO("foreløpig maksdato, enten den er før eller etter at ukene er omme");

    private static final int UKER_FOER_MAKSDATO = 13;

    private final String tekst;

    Frist(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /** Om fristen avhenger av når sykepengene tar slutt, og ikke bare av når fraværet begynte. */
    public boolean folgerSykepengene() {
        return switch (this) {
            case UKENE, UKENE_HELT_BORTE -> false;
            case FOER_MAKSDATO, MAKSDATO -> true;
        };
    }

    /** Dagen ukene telles fra. */
    LocalDate fra(Fravaer fravaer) {
        return this == UKENE_HELT_BORTE ? fravaer.forsteHele() : fravaer.start();
    }

    LocalDate dag(Fravaer fravaer, int uke) {
        var ukene = Uker.frist(fra(fravaer), uke);
        return switch (this) {
            case UKENE, UKENE_HELT_BORTE -> ukene;
            case FOER_MAKSDATO -> foerMaksdato(fravaer, ukene);
            case MAKSDATO -> fravaer.maksdato().dato();
        };
    }

    private static LocalDate foerMaksdato(Fravaer fravaer, LocalDate ukene) {
        var foer = fravaer.maksdato().dato().minusWeeks(UKER_FOER_MAKSDATO);
        var tidligst = foer.isBefore(ukene) ? foer : ukene;
        return tidligst.isBefore(fravaer.start()) ? fravaer.start() : tidligst;
    }
}
