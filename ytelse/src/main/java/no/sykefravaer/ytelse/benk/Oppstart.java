package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.util.List;

/** Det som kan leses av anlegget før noe annet måles: hvor lang tid det tok å starte, og minnet tjenestene bruker i ro. */
record Oppstart(Anlegg anlegg, double sekunder) {

    List<Resultat> resultater(String kjoring) throws IOException {
        return List.of(
                Resultat.en(kjoring, "oppstart", "./start", "klar", "s", sekunder),
                Minne.iRo(anlegg.system(), kjoring));
    }
}
