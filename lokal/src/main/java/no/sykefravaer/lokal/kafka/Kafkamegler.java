package no.sykefravaer.lokal.kafka;

import java.nio.file.Path;
import no.sykefravaer.lokal.vakt.Klarsignal;
import no.sykefravaer.lokal.vakt.Vakt;

/** Megleren som egen prosess: {@code mappe port styringsport}. Klar når emnene finnes. */
public final class Kafkamegler {

    private Kafkamegler() {}

    public static void main(String[] argumenter) throws Exception {
        Vakt.begynn();
        var megler =
                Megler.start(Path.of(argumenter[0]), Integer.parseInt(argumenter[1]), Integer.parseInt(argumenter[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(megler::close));
        Emneoppsett.sorgForEmner(megler.adresse());
        Klarsignal.gi();
        megler.ventTilStoppet();
    }
}
