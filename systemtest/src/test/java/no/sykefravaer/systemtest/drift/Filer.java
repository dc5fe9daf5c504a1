package no.sykefravaer.systemtest.drift;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.function.Predicate;

/** Filer som kan bli til og borte mens de leses. */
final class Filer {

    private Filer() {}

    /** Mappene, og filene det spørres om, med navnet regnet fra {@code fra}. */
    static void kopier(Path fra, Path til, Predicate<Path> med) throws IOException {
        Files.walkFileTree(fra, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path mappe, BasicFileAttributes om) throws IOException {
                var ny = Files.createDirectories(til.resolve(fra.relativize(mappe)));
                Files.setPosixFilePermissions(ny, Files.getPosixFilePermissions(mappe));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path fil, BasicFileAttributes om) throws IOException {
                var navn = fra.relativize(fil);
                if (med.test(navn)) {
                    kopier(fil, til.resolve(navn));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path fil, IOException feil) throws IOException {
                if (feil instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw feil;
            }
        });
    }

    private static void kopier(Path fil, Path til) throws IOException {
        try {
            Files.copy(fil, til);
        } catch (NoSuchFileException borte) {
            Files.deleteIfExists(til);
        }
    }

    static void slett(Path mappe) throws IOException {
        try (var alle = Files.walk(mappe)) {
            for (var fil : alle.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fil);
            }
        }
    }
}
