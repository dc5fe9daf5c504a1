package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Én kjøring av en {@link Del}. Røret inn er åpent så lenge tilsynet lever; det er det {@code Vakt} ser på. */
final class Prosess {

    private static final Duration FRIST = Duration.ofSeconds(20);

    private final Process prosess;

    private Prosess(Process prosess) {
        this.prosess = prosess;
    }

    static Prosess start(Del del, Mappe mappe) throws IOException {
        del.klar().nullstill();
        var logg = Redirect.appendTo(mappe.logg(del.navn()).toFile());
        var bygger = new ProcessBuilder(Losrevet.fra(del.kommando()))
                .redirectError(logg)
                .redirectOutput(logg);
        bygger.environment().putAll(del.miljo());
        var prosess = bygger.start();
        new Pidfil(mappe.drift(), del.navn()).skriv(prosess.toHandle());
        return new Prosess(prosess);
    }

    boolean lever() {
        return prosess.isAlive();
    }

    /** Venter til den er slutt, og gir sluttkoden. */
    int vent() throws InterruptedException {
        return prosess.waitFor();
    }

    boolean vent(Duration lengst) throws InterruptedException {
        return prosess.waitFor(lengst.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ber den slutte, og slår den av når den ikke gjør det. */
    void stopp() throws InterruptedException {
        prosess.destroy();
        if (!vent(FRIST)) {
            prosess.destroyForcibly().waitFor();
        }
    }
}
