package no.sykefravaer.feilagent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Mappa ordrene ligger i. Den som sletter ordrefila, er den som utfører den; en ordre skjer én gang. */
public final class Styring {

    /** Fila med én {@link Ordre}. */
    public static final String ORDRE = "ordre";

    private static final int SOM_DREPT = 137;
    private static final long TIL_SIGNALET_ER_FRAMME = 300; // millisekunder

    private static final AtomicInteger ANTALL = new AtomicInteger();
    private static volatile String merke = "";
    private static Path mappe;

    private Styring() {}

    static void i(Path sted) {
        mappe = sted;
    }

    /** Kalles fra klassene agenten har endret, som er lastet av andre enn oss. */
    public static void naadd(String punkt) {
        var fil = mappe.resolve(ORDRE);
        if (!Files.exists(fil)) {
            return;
        }
        try {
            var ordre = Ordre.les(Files.readString(fil));
            if (ordre.punkt().name().equals(punkt) && ordre.nummer() == antall(ordre)) {
                Files.delete(fil);
                utfor(ordre);
            }
        } catch (NoSuchFileException e) {
            // En annen tråd kom først.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean erPlantet(Feil feil) {
        if (!Files.exists(mappe.resolve(feil.fil()))) {
            return false;
        }
        try {
            Files.write(mappe.resolve(feil.spor()), new byte[0]);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized int antall(Ordre ordre) {
        if (!ordre.merke().equals(merke)) {
            merke = ordre.merke();
            ANTALL.set(0);
        }
        return ANTALL.incrementAndGet();
    }

    private static void utfor(Ordre ordre) throws IOException {
        switch (ordre.handling()) {
            case DREP -> Runtime.getRuntime().halt(SOM_DREPT);
            case STANS -> {
                var selv = Long.toString(ProcessHandle.current().pid());
                new ProcessBuilder("kill", "-STOP", selv).start();
                vent(TIL_SIGNALET_ER_FRAMME);
            }
            case VENT -> vent(ordre.millisekunder());
        }
    }

    static void vent(long millisekunder) {
        try {
            Thread.sleep(millisekunder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
