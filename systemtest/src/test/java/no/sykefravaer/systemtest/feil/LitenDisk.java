package no.sykefravaer.systemtest.feil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Et lite filsystem i en fil, så det kan bli fullt uten at maskinen gjør det. Krever root og en ledig løkkeenhet. */
record LitenDisk(Path bilde, Path sted) implements AutoCloseable {

    private static final long BYTER = 3L << 30;
    private static final int BLOKK = 4096;

    /** Tom når maskinen ikke lar oss. */
    static Optional<LitenDisk> paa(Path sted) {
        try {
            var disk = new LitenDisk(Files.createTempFile("litendisk", ".img"), Files.createDirectories(sted));
            var ble = kjor("truncate", "-s", Long.toString(BYTER), disk.bilde.toString())
                    && kjor("mkfs.ext4", "-q", "-m", "0", disk.bilde.toString())
                    && kjor("mount", "-o", "loop", disk.bilde.toString(), sted.toString());
            if (!ble) {
                Files.delete(disk.bilde);
                return Optional.empty();
            }
            Files.delete(sted.resolve("lost+found")); // Kafka tåler bare mapper den kjenner
            return Optional.of(disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Til ikke en blokk er ledig. */
    void fyll() {
        try {
            var ledig = Files.getFileStore(sted).getUsableSpace();
            for (long del = ledig; del >= BLOKK; del /= 2) {
                kjor(
                        "fallocate",
                        "-l",
                        Long.toString(del),
                        sted.resolve("ballast-" + del).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tom() {
        try (var ballast = Files.newDirectoryStream(sted, "ballast-*")) {
            for (var fil : ballast) {
                Files.delete(fil);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            kjor("umount", sted.toString());
            Files.deleteIfExists(bilde);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean kjor(String... kommando) {
        try {
            return new ProcessBuilder(kommando).start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
