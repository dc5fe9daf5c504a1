package no.sykefravaer.kontrakt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Setningene over en type i kilden. De står ett sted, og dokumentasjonen henter dem derfra. */
final class Javadoc {

    private static final Path KILDE = Path.of("src/main/java/no/sykefravaer/kontrakt");

    private Javadoc() {}

    static String om(Class<?> type) {
        var funn = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*"
                                + "(?:public |sealed |final )*(?:record|interface|enum) " + type.getSimpleName()
                                + "\\b",
                        Pattern.DOTALL)
                .matcher(kilde(type));
        if (!funn.find()) {
            throw new IllegalStateException("Det står ingen setning over " + type.getSimpleName());
        }
        return ren(funn.group(1));
    }

    private static String ren(String tekst) {
        return tekst.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("\\{@(?:link|code) (?:\\w+#)?([^}]+)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String kilde(Class<?> type) {
        try {
            return Files.readString(KILDE.resolve(type.getNestHost().getSimpleName() + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
