package no.sykefravaer.systemtest.system;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mappa ett system lever i, slik tilsynet i {@code lokal} ordner den. */
public record Mappe(Path rot) {

    private static final String PID = ".pid";
    private static final Path LOGGENE = Path.of("target", "systemlogg");

    public static Mappe ny() {
        try {
            return new Mappe(Files.createTempDirectory("sykefravaer-systemtest"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path adressefil() {
        return rot.resolve("adresser.env");
    }

    Map<String, String> adresser() {
        return linjer(adressefil())
                .map(linje -> linje.split("=", 2))
                .collect(Collectors.toMap(par -> par[0], par -> par[1]));
    }

    String hemmelighet(String navn) {
        return linjer(rot.resolve("hemmeligheter").resolve(navn)).findFirst().orElseThrow();
    }

    /** Prosessen bak et navn; tilsynet bytter fila når den startes på nytt. */
    public ProcessHandle prosess(String navn) {
        var pid = linjer(rot.resolve("drift").resolve(navn + PID)).findFirst().orElseThrow();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Alle prosessene tilsynet har skrevet opp, og tilsynet selv. */
    public List<ProcessHandle> prosesser() {
        return filer(rot.resolve("drift")).stream()
                .map(fil -> fil.getFileName().toString())
                .filter(navn -> navn.endsWith(PID))
                .map(navn -> prosess(navn.substring(0, navn.length() - PID.length())))
                .toList();
    }

    public List<Path> logger() {
        return filer(rot.resolve("logg"));
    }

    /** Fjerner alt; loggene legges først der bygget har sitt, så en feil kan leses etterpå. */
    void slett() {
        try {
            Files.createDirectories(LOGGENE);
            for (var logg : logger()) {
                Files.copy(logg, LOGGENE.resolve(logg.getFileName()), REPLACE_EXISTING);
            }
            Files.copy(Oppstart.utskrift(this), LOGGENE.resolve("start.log"), REPLACE_EXISTING);
            Files.delete(Oppstart.utskrift(this));
            slettAlt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void slettAlt() throws IOException {
        try (var alle = Files.walk(rot)) {
            alle.sorted(Comparator.reverseOrder()).forEach(sti -> sti.toFile().delete());
        }
    }

    private static Stream<String> linjer(Path fil) {
        try {
            return Files.readAllLines(fil).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filer(Path mappe) {
        if (!Files.isDirectory(mappe)) {
            return List.of();
        }
        try (var filer = Files.list(mappe)) {
            return filer.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
