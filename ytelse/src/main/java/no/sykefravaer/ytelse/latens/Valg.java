package no.sykefravaer.ytelse.latens;

import java.time.Duration;
import java.util.List;
import no.sykefravaer.lokal.start.Stans;

/**
 * Det som står etter {@code ./ytelse/latens}.
 *
 * @param varighet så lenge hver rate holdes
 * @param rater sykmeldinger i sekundet, i den rekkefølgen de måles
 */
record Valg(Duration varighet, List<Integer> rater) {

    private static final List<Integer> VANLIGE = List.of(1, 100, 500);
    private static final Duration VANLIG = Duration.ofSeconds(20);
    private static final String BRUK = """
            Bruk: ./ytelse/latens [sekunder [rate …]]
            Hver rate holdes i 20 sekunder når ikke annet er sagt, høyst 30, i tre runder; ratene er 1, 100 og 500 i sekundet, og ingen over 1000.""";

    /** @throws Stans når det ikke er tall som lar seg bruke */
    static Valg les(List<String> argumenter) {
        if (argumenter.isEmpty()) {
            return new Valg(VANLIG, VANLIGE);
        }
        var rater = argumenter.stream()
                .skip(1)
                .map(rate -> tall(rate, "[1-9]\\d{0,2}|1000"))
                .toList();
        var varighet = Duration.ofSeconds(tall(argumenter.getFirst(), "[1-9]|[12]\\d|30"));
        return new Valg(
                varighet, rater.isEmpty() ? VANLIGE : rater.stream().distinct().toList());
    }

    private static int tall(String gitt, String form) {
        if (!gitt.matches(form)) {
            throw new Stans(BRUK);
        }
        return Integer.parseInt(gitt);
    }
}
