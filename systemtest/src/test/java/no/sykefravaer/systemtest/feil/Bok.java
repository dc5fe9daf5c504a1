package no.sykefravaer.systemtest.feil;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Linjene {@link Utfall#linje()} har skrevet, samlet til en tabell. */
record Bok(List<String[]> linjer) {

    private static final int FRO = 0;
    private static final int UHELL = 1;
    private static final int TRAFF = 2;
    private static final int DOKUMENTER = 3;
    private static final int TIL_RO = 6;
    private static final int DOM = 7;
    private static final String HODE = """
            | Det som går galt | frø | rakk å gå galt | dokumenter | lengst til alt var stille, s | frø med avvik |
            |---|---|---|---|---|---|
            """;

    /** Er et frø kjørt om igjen, er det den siste gangen som gjelder. En bok som ikke finnes, er tom. */
    static Bok les(Path fil) {
        try {
            var siste = new LinkedHashMap<String, String[]>();
            (Files.exists(fil) ? Files.readAllLines(fil) : List.<String>of())
                    .stream().map(linje -> linje.split("\t")).forEach(linje -> siste.put(navn(linje), linje));
            return new Bok(List.copyOf(siste.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@link Fro#navn()} til dem det gikk galt i, og som endte som de skulle. */
    Set<String> holdt() {
        return linjer.stream()
                .filter(linje -> linje[TRAFF].equals("ja") && linje[DOM].equals("likt"))
                .map(Bok::navn)
                .collect(Collectors.toSet());
    }

    private static String navn(String[] linje) {
        return linje[FRO] + " " + linje[UHELL];
    }

    /** Ett uhell på hver linje, i rekkefølgen de først kom, og summen til slutt. */
    String tabell() {
        var etterUhell = linjer.stream().collect(groupingBy(linje -> linje[UHELL], LinkedHashMap::new, toList()));
        return HODE
                + etterUhell.entrySet().stream()
                        .map(en -> rad("`" + en.getKey() + "`", en.getValue()))
                        .collect(Collectors.joining())
                + rad("**i alt**", linjer);
    }

    private static String rad(String navn, List<String[]> linjer) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f | %d |\n",
                navn,
                linjer.size(),
                linjer.stream().filter(linje -> linje[TRAFF].equals("ja")).count(),
                linjer.stream()
                        .mapToInt(linje -> Integer.parseInt(linje[DOKUMENTER]))
                        .sum(),
                linjer.stream()
                        .mapToDouble(linje -> Double.parseDouble(linje[TIL_RO]))
                        .max()
                        .orElse(0),
                linjer.stream().filter(linje -> linje[DOM].endsWith(" avvik")).count());
    }
}
