package no.sykefravaer.varsling.side;

/** Hvilken portefølje som vises, og hvilken side av den. @param eier NAV-identen til den som har den */
record Portefoljevalg(String kontor, String eier, int side) {

    static final int ANTALL = 50;

    Portefoljevalg paaSide(int ny) {
        return new Portefoljevalg(kontor, eier, ny);
    }

    String adresse() {
        return PortefoljeSide.STI + "?kontor=" + kontor + "&veileder=" + eier + (side > 1 ? "&side=" + side : "");
    }
}
