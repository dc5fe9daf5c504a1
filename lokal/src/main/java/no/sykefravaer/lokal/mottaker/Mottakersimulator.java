package no.sykefravaer.lokal.mottaker;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import no.sykefravaer.lokal.vakt.Klarsignal;
import no.sykefravaer.lokal.vakt.Vakt;

/** Mottakerne som egen prosess: {@code port mappe}. */
public final class Mottakersimulator {

    private Mottakersimulator() {}

    public static void main(String[] argumenter) throws Exception {
        Vakt.begynn();
        Mottakere.start(Integer.parseInt(argumenter[0]), Path.of(argumenter[1]));
        Klarsignal.gi();
        new CountDownLatch(1).await();
    }
}
