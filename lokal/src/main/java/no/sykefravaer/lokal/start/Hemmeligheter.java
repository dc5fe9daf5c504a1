package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import no.sykefravaer.lokal.token.Nokkel;

/** Det som er hemmelig i én mappe, laget første gang og lesbart bare for eieren. */
record Hemmeligheter(String personnokkel, String databasepassord, Path tokennokkel, String klient, String kapsel) {

    private static final int BYTE = 36;

    static Hemmeligheter i(Path mappe) throws IOException {
        Files.createDirectories(
                mappe, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var tokennokkel = mappe.resolve("tokennokkel.json");
        les(tokennokkel, () -> Nokkel.ny().toJSONString());
        return new Hemmeligheter(
                "h1:" + les(mappe.resolve("personnokkel"), Hemmeligheter::tilfeldig),
                les(mappe.resolve("databasepassord"), Hemmeligheter::tilfeldig),
                tokennokkel,
                les(mappe.resolve("klienthemmelighet"), Hemmeligheter::tilfeldig),
                les(mappe.resolve("kapselhemmelighet"), Hemmeligheter::tilfeldig));
    }

    @Override
    public String toString() {
        return "Hemmeligheter[***]";
    }

    private static String les(Path fil, Supplier<String> ny) throws IOException {
        if (!Files.exists(fil)) {
            var bareEier = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var uferdig = Files.createTempFile(fil.getParent(), "ny", "", bareEier);
            Files.writeString(uferdig, ny.get());
            Files.move(uferdig, fil);
        }
        return Files.readString(fil).strip();
    }

    private static String tilfeldig() {
        var bytes = new byte[BYTE];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
