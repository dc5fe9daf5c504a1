package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hvilken prosess et navn er: pid og starttid, så en gjenbrukt pid aldri forveksles. */
record Pidfil(Path mappe, String navn) {

    private static final String ENDELSE = ".pid";

    static List<Pidfil> alle(Path mappe) throws IOException {
        if (!Files.isDirectory(mappe)) {
            return List.of();
        }
        try (var filer = Files.list(mappe)) {
            return filer.map(fil -> fil.getFileName().toString())
                    .filter(navn -> navn.endsWith(ENDELSE))
                    .map(navn -> new Pidfil(mappe, navn.substring(0, navn.length() - ENDELSE.length())))
                    .toList();
        }
    }

    void skriv(ProcessHandle prosess) throws IOException {
        Files.writeString(fil(), prosess.pid() + "\n" + startet(prosess) + "\n");
    }

    /** Prosessen, når den fortsatt lever og er den samme. */
    Optional<ProcessHandle> prosess() throws IOException {
        if (!Files.exists(fil())) {
            return Optional.empty();
        }
        var linjer = Files.readAllLines(fil());
        return linjer.size() < 2
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(linjer.get(0)))
                        .filter(prosess -> startet(prosess).equals(linjer.get(1)));
    }

    void slett() throws IOException {
        Files.deleteIfExists(fil());
    }

    private Path fil() {
        return mappe.resolve(navn + ENDELSE);
    }

    private static String startet(ProcessHandle prosess) {
        return prosess.info().startInstant().map(Instant::toString).orElse("ukjent");
    }
}
