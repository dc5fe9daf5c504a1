package no.sykefravaer.lokal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** En PostgreSQL som overlevde den som startet den. Serveren er en daemon og dør ikke av {@code kill -9} på eieren. */
public final class Etterlatt {

    private static final Duration FRIST = Duration.ofSeconds(20);

    private Etterlatt() {}

    /** Stopper den serveren som eventuelt går på mappa, slik at den kan startes på nytt. */
    public static void stopp(Path mappe) throws IOException, InterruptedException {
        var pidfil = mappe.resolve("data/postmaster.pid");
        var server = server(pidfil);
        if (server.isPresent()) {
            // SIGINT er «fast shutdown»: avbryter transaksjonene og skriver alt til disk. SIGTERM venter på klientene.
            new ProcessBuilder("kill", "-INT", Long.toString(server.get().pid()))
                    .start()
                    .waitFor();
            ventTilBorte(server.get());
        }
        Files.deleteIfExists(pidfil);
    }

    private static Optional<ProcessHandle> server(Path pidfil) throws IOException {
        if (!Files.exists(pidfil)) {
            return Optional.empty();
        }
        var linjer = Files.readAllLines(pidfil);
        return ProcessHandle.of(Long.parseLong(linjer.getFirst().strip())).filter(Etterlatt::erPostgres);
    }

    private static boolean erPostgres(ProcessHandle prosess) {
        return prosess.info()
                .command()
                .filter(navn -> navn.endsWith("postgres"))
                .isPresent();
    }

    private static void ventTilBorte(ProcessHandle server) throws InterruptedException {
        try {
            server.onExit().get(FRIST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            server.destroyForcibly();
        }
    }
}
