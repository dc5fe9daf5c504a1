package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Arkivet der JVM-en legger klassene til en del når den stopper, og henter dem når den starter igjen. JVM-en forkaster
 * et arkiv av et eldre program, men lager ikke nytt; derfor står programmets tid i navnet.
 */
record Klassearkiv(Path mappe) {

    private static final Set<String> UTEN = Set.of(Delene.DATABASE, Delene.PERSONREGISTER);

    /** Felles for alle mapper når prosjektet kan skrives, ellers i den ene. */
    static Klassearkiv finn(Path prosjekt, Path ellers) throws IOException {
        var bygd = prosjekt.resolve("lokal/target");
        return new Klassearkiv(Files.isWritable(bygd) ? Files.createDirectories(bygd.resolve("klassearkiv")) : ellers);
    }

    /**
     * Databasen har ingen: det som pakker ut programmene hennes, er forseglet, og JVM-en lar seg ikke hente det fra et arkiv.
     * Personregisteret har ingen: hovedtråden går til JVM-en er borte, og JDK 25.0.3 dør av SIGSEGV når en tråd slår opp en
     * lambda mens arkivet skrives.
     */
    List<String> valg(String navn, Path program) {
        if (UTEN.contains(navn)) {
            return List.of();
        }
        var arkiv = navn + "-" + Long.toHexString(endret(program)) + ".jsa";
        fjernAndre(navn, arkiv);
        return List.of(
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + mappe.resolve(arkiv), "-Xlog:disable");
    }

    private void fjernAndre(String navn, String arkiv) {
        try (var gamle = Files.newDirectoryStream(mappe, navn + "-*.jsa")) {
            for (var gammelt : gamle) {
                if (!gammelt.endsWith(arkiv)) {
                    Files.deleteIfExists(gammelt);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long endret(Path program) {
        try {
            return Files.getLastModifiedTime(program).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
