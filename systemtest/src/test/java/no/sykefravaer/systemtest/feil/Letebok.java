package no.sykefravaer.systemtest.feil;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.sykefravaer.systemtest.lekkasje.Leting.Funn;

/** Linjene {@link #linje} har skrevet etter hvert anlegg, samlet til en tabell. */
record Letebok(List<String[]> linjer) {

    private static final int FRO = 0;
    private static final int STED = 1;
    private static final int ANTALL = 2;
    private static final int ENHET = 3;
    private static final int TREFF = 4;
    private static final String HODE = """
            | Der det er lett | lett gjennom | etter så mange frø | treff |
            |---|---|---|---|
            """;

    static Letebok les(Path fil) {
        try {
            return new Letebok(Files.readAllLines(fil).stream()
                    .map(linje -> linje.split("\t"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Med tabulator mellom: frø prøvd i anlegget, sted, hvor mye, av hva, treff. */
    static String linje(int fro, Funn funn) {
        return "%d\t%s\t%d\t%s\t%d"
                .formatted(
                        fro,
                        funn.sted(),
                        funn.antall(),
                        funn.enhet(),
                        funn.treff().size());
    }

    String tabell() {
        var etterSted = linjer.stream().collect(groupingBy(linje -> linje[STED], LinkedHashMap::new, toList()));
        return HODE
                + etterSted.entrySet().stream()
                        .map(en -> rad(en.getKey(), en.getValue()))
                        .collect(Collectors.joining());
    }

    private static String rad(String sted, List<String[]> linjer) {
        return "| %s | %d %s | %d | %d |\n"
                .formatted(sted, sum(linjer, ANTALL), linjer.getFirst()[ENHET], sum(linjer, FRO), sum(linjer, TREFF));
    }

    private static long sum(List<String[]> linjer, int felt) {
        return linjer.stream().collect(summingLong(linje -> Long.parseLong(linje[felt])));
    }
}
