package no.sykefravaer.varsling.side.portefolje;

import no.sykefravaer.varsling.side.Stier;
import no.sykefravaer.varsling.side.liste.Listevalgleser;

/** Hvilken portefølje som vises, og hvilken side av den. @param eier NAV-identen til den som har den */
record Portefoljevalg(String kontor, String eier, int side) {

    static final int ANTALL = 50;

    /** @param veileder den det er spurt om; ellers den som er innlogget, selv */
    static Portefoljevalg av(String kontor, String veileder, String innlogget) {
        var eier = veileder != null && veileder.matches(Listevalgleser.NAV_IDENT) ? veileder : innlogget;
        return new Portefoljevalg(kontor, eier, 1);
    }

    String csvadresse() {
        return PortefoljeCsv.STI + "?kontor=" + kontor + "&veileder=" + eier;
    }

    Portefoljevalg paaSide(int ny) {
        return new Portefoljevalg(kontor, eier, ny);
    }

    String adresse() {
        return Stier.PORTEFOLJE + "?kontor=" + kontor + "&veileder=" + eier + (side > 1 ? "&side=" + side : "");
    }
}
