package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Mappa der alt lokalt ligger: data, hemmeligheter, logger og det som går nå. */
record Mappe(Path rot) {

    private static final String MERKE = ".sykefravaer";
    private static final FileAttribute<?> BARE_EIEREN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final List<String> DATA = List.of("kafka", "database", "mottakere", "hemmeligheter", "klokke");

    Path kafka() {
        return rot.resolve("kafka");
    }

    Path database() {
        return rot.resolve("database");
    }

    Path programmer() {
        return rot.resolve("programmer");
    }

    Path mottakere() {
        return rot.resolve("mottakere");
    }

    Path hemmeligheter() {
        return rot.resolve("hemmeligheter");
    }

    /** Hvor langt hver tjenestes klokke er flyttet. */
    Path klokke() {
        return rot.resolve("klokke");
    }

    Path logg(String navn) {
        return rot.resolve("logg").resolve(navn + ".log");
    }

    Path drift() {
        return rot.resolve("drift");
    }

    Path adresser() {
        return rot.resolve("adresser.env");
    }

    /** @throws Stans når mappa ikke kan skrives, eller er noe annet enn vår */
    void gjorKlar() {
        try {
            krevVar();
            Files.createDirectories(rot, BARE_EIEREN);
            Files.createDirectories(drift());
            Files.createDirectories(programmer());
            Files.createDirectories(rot.resolve("logg"));
            Files.write(rot.resolve(MERKE), new byte[0]);
        } catch (IOException e) {
            throw new Stans(
                    "Mappa %s kan ikke skrives av deg. Eier en annen bruker den, slett den eller bruk --mappe."
                            .formatted(rot),
                    e);
        }
    }

    /** Sletter alt unntatt programmene, som er de samme hver gang. */
    void tom() {
        DATA.stream().map(rot::resolve).filter(Files::exists).forEach(Mappe::slett);
    }

    private void krevVar() throws IOException {
        if (!Files.isDirectory(rot) || Files.exists(rot.resolve(MERKE))) {
            return;
        }
        try (var innhold = Files.list(rot)) {
            if (innhold.findAny().isPresent()) {
                throw new Stans(
                        "Mappa %s har noe annet i seg og er ikke laget av ./start. Velg en annen.".formatted(rot));
            }
        }
    }

    private static void slett(Path sti) {
        try (var alle = Files.walk(sti)) {
            for (var fil : alle.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(fil);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
