package no.sykefravaer.varsling.side.drift;

import no.sykefravaer.varsling.drift.Mottaksstand;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Statusmerke;
import no.sykefravaer.varsling.side.Stier;

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
        return Stier.DRIFT + "/mottak/" + tjeneste + "/" + kanal;
    }
}
