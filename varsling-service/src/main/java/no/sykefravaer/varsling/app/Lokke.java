package no.sykefravaer.varsling.app;

import java.time.Duration;
import org.jboss.logging.Logger;

/** En tråd som gjør det samme om og om igjen til den stoppes. Svikter det, venter den litt og prøver igjen. */
final class Lokke {

    private static final Logger LOGG = Logger.getLogger(Lokke.class);

    private final String navn;
    private final Steg steg;
    private final Duration pause;
    private volatile boolean stopper;
    private Thread traad;

    Lokke(String navn, Steg steg, Duration pause) {
        this.navn = navn;
        this.steg = steg;
        this.pause = pause;
    }

    /** Det som gjøres hver gang. */
    interface Steg {
        void utfor() throws InterruptedException;
    }

    void start() {
        traad = Thread.ofPlatform().daemon().name(navn).start(this::gjenta);
    }

    /** Ikke flere runder; den som er i gang, gjøres ferdig. */
    void stans() {
        stopper = true;
    }

    /** Som {@link #stans()}, og den som venter, vekkes. */
    void avbryt() {
        stans();
        traad.interrupt();
    }

    void ventPaaSlutten(Duration lengst) throws InterruptedException {
        traad.join(lengst);
    }

    private void gjenta() {
        while (!stopper) {
            try {
                steg.utfor();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOGG.warnf("%s står: %s", navn, Feilart.kode(e));
                sovLitt();
            }
        }
    }

    private void sovLitt() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
