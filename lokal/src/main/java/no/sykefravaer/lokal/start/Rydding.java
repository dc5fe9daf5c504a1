package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sykefravaer.lokal.database.Etterlatt;

/** Det en tidligere kjøring etterlot, for eksempel etter {@code kill -9} på tilsynet. */
record Rydding(Mappe mappe) {

    static final String TILSYN = "tilsyn";

    private static final Duration FRIST = Duration.ofSeconds(60);
    private static final Duration KORT_FRIST = Duration.ofSeconds(10);

    /** Tilsynet som går på mappa, om noe gjør det. */
    Optional<ProcessHandle> tilsyn() throws IOException {
        return new Pidfil(mappe.drift(), TILSYN).prosess();
    }

    /** Stopper tilsynet og alt det holder i live. Sant når det gikk et. */
    boolean stopp() throws IOException, InterruptedException {
        var gaar = tilsyn();
        if (gaar.isPresent()) {
            avslutt(gaar.get(), FRIST);
        }
        fjernRester();
        return gaar.isPresent();
    }

    /** Slår av løse prosesser og fjerner filene som sier at noe går. */
    void fjernRester() throws IOException, InterruptedException {
        for (var pidfil : Pidfil.alle(mappe.drift())) {
            var prosess = pidfil.prosess();
            if (prosess.isPresent() && !prosess.get().equals(ProcessHandle.current())) {
                avslutt(prosess.get(), KORT_FRIST);
            }
            pidfil.slett();
        }
        Etterlatt.stopp(mappe.database());
        new Adressefil(mappe.adresser()).slett();
    }

    private static void avslutt(ProcessHandle prosess, Duration frist) throws InterruptedException {
        prosess.destroy();
        try {
            prosess.onExit().get(frist.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            prosess.destroyForcibly();
            prosess.onExit().join();
        }
    }
}
