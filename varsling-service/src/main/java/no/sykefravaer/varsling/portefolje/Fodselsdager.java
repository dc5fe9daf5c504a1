package no.sykefravaer.varsling.portefolje;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dager i måneden, 1–31, slik en leder skriver dem: «1–10, 15». */
public record Fodselsdager(SortedSet<Integer> dager) {

    public static final int SISTE = 31;

    private static final Pattern SPENN = Pattern.compile("\\s*(\\d{1,2})\\s*(?:[-–]\\s*(\\d{1,2})\\s*)?");

    /** Tom når noe av det ikke er dager; ingenting skrevet er ingen dager. */
    public static Optional<Fodselsdager> les(String tekst) {
        var dager = new TreeSet<Integer>();
        for (var del : tekst.isBlank() ? new String[0] : tekst.split(",")) {
            var spenn = SPENN.matcher(del);
            if (!spenn.matches()) {
                return Optional.empty();
            }
            var fra = Integer.parseInt(spenn.group(1));
            var til = spenn.group(2) == null ? fra : Integer.parseInt(spenn.group(2));
            if (fra < 1 || til > SISTE || fra > til) {
                return Optional.empty();
            }
            IntStream.rangeClosed(fra, til).forEach(dager::add);
        }
        return Optional.of(new Fodselsdager(dager));
    }

    public String skrevet() {
        var tekst = new StringBuilder();
        for (int dag : dager) {
            if (!dager.contains(dag - 1)) {
                tekst.append(tekst.isEmpty() ? "" : ", ").append(dag);
            } else if (!dager.contains(dag + 1)) {
                tekst.append(dager.contains(dag - 2) ? "–" : ", ").append(dag);
            }
        }
        return tekst.toString();
    }
}
