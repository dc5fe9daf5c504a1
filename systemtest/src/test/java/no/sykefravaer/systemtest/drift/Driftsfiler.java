package no.sykefravaer.systemtest.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Filene driften bruker, og navnene i dem. */
public final class Driftsfiler {

    public static final Path MAPPE = Path.of("..", "drift");

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern VARSEL = Pattern.compile("- alert: (\\w+)");
    private static final Pattern DEL = Pattern.compile("(?m)^## (\\w+)$");
    private static final Pattern RAD = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
    private static final Pattern MERKELAPPER = Pattern.compile("\\{[^}]*}|by \\([^)]*\\)|on \\([^)]*\\)");
    private static final Pattern MAALING = Pattern.compile("\\b(?!\\w+_over_time)(?!histogram_)[a-z]+(?:_[a-z]+)+\\b");

    private Driftsfiler() {}

    /** Varslene ett for ett, med alt som står om dem. */
    public static List<String> varsler() {
        return List.of(les(MAPPE.resolve("varsler.yml")).split("(?=- alert: )")).stream()
                .skip(1)
                .toList();
    }

    public static String navn(String varsel) {
        return alle(VARSEL, varsel).iterator().next();
    }

    /** Overskriftene i docs/drift.md som er et varsel. */
    public static Set<String> deler() {
        return alle(DEL, les(DOCS.resolve("drift.md")));
    }

    /** Navnene i tabellen i docs/metrikker.md. */
    public static Set<String> dokumenterte() {
        return alle(RAD, les(DOCS.resolve("metrikker.md")));
    }

    /** Målingene et uttrykk spør om. */
    public static Set<String> maalinger(String uttrykk) {
        var navn = new TreeSet<String>();
        MAALING.matcher(MERKELAPPER.matcher(uttrykk).replaceAll(" "))
                .results()
                .forEach(treff -> navn.add(treff.group()));
        return navn;
    }

    public static String les(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> alle(Pattern form, String tekst) {
        var navn = new TreeSet<String>();
        form.matcher(tekst).results().forEach(treff -> navn.add(treff.group(1)));
        return navn;
    }
}
