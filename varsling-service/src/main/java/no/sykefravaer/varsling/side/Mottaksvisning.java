package no.sykefravaer.varsling.side;

import no.sykefravaer.varsling.drift.Mottaksstand;

/** Et emne en tjeneste leser, eller har sluttet å lese. */
record Mottaksvisning(String tjeneste, String kanal, String emne, boolean stanset, Statusmerke merke, String hvem) {

    static Mottaksvisning av(String tjeneste, Mottaksstand stand) {
        var stanset = stand.stanset() != null;
        return new Mottaksvisning(
                tjeneste,
                stand.kanal(),
                stand.emne(),
                stanset,
                stanset
                        ? new Statusmerke("warning", "snart", "Stanset " + Datoer.tid(stand.stanset()))
                        : new Statusmerke("success", "hake", "Leser"),
                stanset ? stand.av() + ": " + stand.fordi() : null);
    }

    public String id() {
        return "mottak-" + tjeneste + "-" + kanal;
    }

    public String adresse() {
        return DriftSide.STI + "/mottak/" + tjeneste + "/" + kanal;
    }
}
