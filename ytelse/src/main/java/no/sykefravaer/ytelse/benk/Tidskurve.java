package no.sykefravaer.ytelse.benk;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Linjer over tid som SVG: minutter bortover, og fra null til det største oppover. */
record Tidskurve(String tittel, String enhet, Map<String, List<Double>> linjer) {

    private static final int BREDDE = 760;
    private static final int HOYDE = 260;
    private static final int VENSTRE = 70;
    private static final int HOYRE = 540;
    private static final int TOPP = 40;
    private static final int BUNN = 220;
    private static final int LINJEHOYDE = 18;
    private static final List<String> FARGER =
            List.of("#0067c5", "#c30000", "#06893a", "#a65100", "#634689", "#005b82", "#6f6f6f");

    String svg() {
        var navn = List.copyOf(linjer.keySet());
        var tegnet = IntStream.range(0, navn.size())
                .mapToObj(nr -> linje(navn.get(nr), nr))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" font-family="sans-serif" font-size="12">
                <title>%3$s</title>
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="%4$d" y="20" font-size="14">%3$s, %5$s</text>
                <line x1="%4$d" x2="%6$d" y1="%7$d" y2="%7$d" stroke="#888"/>
                <text x="%8$d" y="%9$d" text-anchor="end">%10$s</text>
                <text x="%8$d" y="%7$d" text-anchor="end">0</text>
                <text x="%6$d" y="%11$d" text-anchor="end">minutt %12$d</text>
                %13$s</svg>
                """.formatted(
                        BREDDE,
                        HOYDE,
                        tittel,
                        VENSTRE,
                        enhet,
                        HOYRE,
                        BUNN,
                        VENSTRE - 6,
                        TOPP + 4,
                        Tabell.tall(storst()),
                        BUNN + LINJEHOYDE,
                        lengst(),
                        tegnet);
    }

    private String linje(String navn, int nr) {
        var verdier = linjer.get(navn);
        var punkter = IntStream.range(0, verdier.size())
                .mapToObj(minutt -> tall(x(minutt)) + "," + tall(y(verdier.get(minutt))))
                .collect(Collectors.joining(" "));
        var farge = FARGER.get(nr % FARGER.size());
        return """
                <polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>
                <text x="%d" y="%d" fill="%s">%s</text>
                """.formatted(punkter, farge, HOYRE + 10, TOPP + LINJEHOYDE * nr, farge, navn);
    }

    private double x(int minutt) {
        return VENSTRE + (double) (HOYRE - VENSTRE) * minutt / Math.max(1, lengst() - 1);
    }

    private double y(double verdi) {
        return BUNN - (BUNN - TOPP) * verdi / Math.max(1e-9, storst());
    }

    private double storst() {
        return linjer.values().stream().mapToDouble(Collections::max).max().orElse(0);
    }

    private int lengst() {
        return linjer.values().stream().mapToInt(List::size).max().orElse(0);
    }

    private static String tall(double tall) {
        return String.format(Locale.ROOT, "%.1f", tall);
    }
}
