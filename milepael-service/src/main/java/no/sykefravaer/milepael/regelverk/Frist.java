package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;

/** Hvordan siste dag for en plikt regnes, og setningen juristen leser om det. */
public enum Frist {
    UKENE("den dagen ukene er omme"),
    FOER_MAKSDATO(
            "den dagen ukene er omme, eller 13 uker før foreløpig maksdato når det er tidligere; straks, altså første"
                    + " sykedag, når det da er igjen færre enn 66 sykepengedager"),
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
        return this != UKENE;
    }

    LocalDate dag(Fravaer fravaer, int uke) {
        return switch (this) {
            case UKENE -> Uker.frist(fravaer.start(), uke);
            case FOER_MAKSDATO -> foerMaksdato(fravaer, Uker.frist(fravaer.start(), uke));
            case MAKSDATO -> fravaer.maksdato().dato();
        };
    }

    private static LocalDate foerMaksdato(Fravaer fravaer, LocalDate ukene) {
        var foer = fravaer.maksdato().dato().minusWeeks(UKER_FOER_MAKSDATO);
        var tidligst = foer.isBefore(ukene) ? foer : ukene;
        return tidligst.isBefore(fravaer.start()) ? fravaer.start() : tidligst;
    }
}
