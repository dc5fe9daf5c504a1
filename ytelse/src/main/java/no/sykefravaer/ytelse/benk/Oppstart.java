package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Hvor lang tid det tok å starte, hver gang fra en tom mappe, og minnet tjenestene bruker i ro etter den siste. */
record Oppstart(Anlegg anlegg, List<Double> sekunder) {

    private static final String GRUPPE = "oppstart";
    private static final int GANGER = 3;

    /** Starter og stopper når oppstarten skal måles, og lar det siste anlegget gå. */
    static Oppstart av(Valg valg) throws IOException, InterruptedException {
        var sekunder = new ArrayList<Double>();
        for (int nr = 1; erMed(valg) && nr < GANGER; nr++) {
            new Stillhet(valg.ventPaaRo()).vent();
            sekunder.add(Anlegg.startOgStopp());
        }
        new Stillhet(valg.ventPaaRo()).vent();
        var begynt = System.nanoTime();
        var anlegg = Anlegg.start();
        sekunder.add((System.nanoTime() - begynt) / 1e9);
        return new Oppstart(anlegg, sekunder);
    }

    static boolean erMed(Valg valg) {
        return !valg.vekst() && valg.gjelder(GRUPPE);
    }

    List<Resultat> resultater(String kjoring) throws IOException {
        return List.of(
                new Resultat(kjoring, GRUPPE, "./start", "klar", "s", sekunder, List.of(), 0),
                Minne.iRo(anlegg.system(), kjoring));
    }
}
