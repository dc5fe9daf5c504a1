package no.sykefravaer.ytelse.benk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** En tabell i Markdown; tallkolonnene er rettet til høyre. */
public final class Tabell {

    private static final double STORT = 100;

    private final List<String> linjer = new ArrayList<>();

    /** @param hode overskriftene; de som slutter med kolon, er tall */
    public Tabell(String... hode) {
        rad((Object[]) hode);
        linjer.add(List.of(hode).stream()
                .map(navn -> navn.endsWith(":") ? "---:" : "---")
                .collect(Collectors.joining("|", "|", "|")));
        linjer.set(0, linjer.getFirst().replace(": |", " |"));
    }

    public Tabell rad(Object... celler) {
        linjer.add(List.of(celler).stream()
                .map(celle -> celle instanceof Double tall ? tall(tall) : celle.toString())
                .collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    /** Hele tall når de er store, to sifre bak komma når de er små, en strek når det ikke er noe. */
    static String tall(double tall) {
        if (Double.isNaN(tall)) {
            return "–";
        }
        return Math.abs(tall) >= STORT
                ? helt(tall)
                : String.format(Locale.ROOT, "%.2f", tall).replace('.', ',');
    }

    /** Uten desimaler når det ikke har noen. */
    static String kort(double tall) {
        return tall == Math.rint(tall) ? helt(tall) : tall(tall);
    }

    private static String helt(double tall) {
        return String.format(Locale.ROOT, "%,.0f", tall).replace(',', ' ');
    }

    @Override
    public String toString() {
        return String.join("\n", linjer) + "\n";
    }
}
