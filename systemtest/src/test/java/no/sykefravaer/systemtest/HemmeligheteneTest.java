package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sykefravaer.systemtest.drift.Bibliotekene;
import no.sykefravaer.systemtest.drift.Driftsfiler;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** En hemmelighet kommer fra miljøet. Det finnes ingen verdi den får når ingen har satt den. */
@Order(1)
class HemmeligheteneTest {

    private static final Pattern HEMMELIG =
            Pattern.compile("(?i)secret|passw?or[dt]|hemmelig|credential|private-?key|api-?key");
    private static final Pattern BARE_FRA_MILJOET = Pattern.compile("\\$\\{[A-Z_]+}");
    private static final Pattern UTTRYKK = Pattern.compile("\\$\\{([^}:]+):([^}]*)}");
    private static final Pattern BARE_FOR_PROVENE = Pattern.compile("^%(dev|test)\\.");
    private static final Pattern I_KODEN = Pattern.compile("ConfigProperty\\(([^)]*)\\)");

    static List<String> tjenester() {
        return Bibliotekene.TJENESTER;
    }

    @ParameterizedTest
    @MethodSource("tjenester")
    void ingen_innstilling_har_en_hemmelighet_eller_en_verdi_i_stedet_for_den(String tjeneste) {
        assertThat(brudd(les(tjeneste))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.credentials.secret=hysj",
                "a.credentials.secret=${A_SECRET:hysj}",
                "quarkus.datasource.password=hysj",
                "noe.helt.annet=x${SIDE_KAPSELHEMMELIGHET:hysj}"
            })
    void et_brudd_oppdages(String linje) {
        assertThat(brudd(properties(linje))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("tjenester")
    void koden_har_heller_ingen(String tjeneste) throws IOException {
        try (var kode = Files.walk(Path.of("..", tjeneste, "src", "main", "java"))) {
            var innstillinger = kode.filter(fil -> fil.toString().endsWith(".java"))
                    .map(Driftsfiler::les)
                    .flatMap(fil -> I_KODEN.matcher(fil).results())
                    .map(treff -> treff.group(1))
                    .filter(innstilling -> innstilling.contains("hemmelig"))
                    .toList();

            assertThat(innstillinger).noneMatch(innstilling -> innstilling.contains("defaultValue"));
        }
    }

    @Test
    void hemmelighetene_tjenestene_har_er_de_driften_lager() {
        var brukt = tjenester().stream()
                .flatMap(tjeneste ->
                        BARE_FRA_MILJOET.matcher(les(tjeneste).toString()).results())
                .map(treff -> treff.group().replaceAll("[${}]", ""))
                .filter(navn -> HEMMELIG.matcher(navn).find())
                .collect(Collectors.toSet());

        assertThat(brukt).isNotEmpty();
        assertThat(Driftsfiler.les(Driftsfiler.MAPPE.resolve("kubernetes").resolve("felles.yaml")))
                .contains(brukt);
    }

    private static List<String> brudd(Properties innstillinger) {
        return innstillinger.entrySet().stream()
                .filter(en -> !BARE_FOR_PROVENE.matcher(en.getKey().toString()).find())
                .filter(HemmeligheteneTest::erBrudd)
                .map(Map.Entry::toString)
                .toList();
    }

    private static boolean erBrudd(Map.Entry<Object, Object> innstilling) {
        var verdi = innstilling.getValue().toString();
        var hemmelig = HEMMELIG.matcher(innstilling.getKey().toString()).find();
        return hemmelig && !BARE_FRA_MILJOET.matcher(verdi).matches()
                || UTTRYKK.matcher(verdi)
                        .results()
                        .anyMatch(en -> HEMMELIG.matcher(en.group(1)).find());
    }

    private static Properties les(String tjeneste) {
        return properties(
                Driftsfiler.les(Path.of("..", tjeneste, "src", "main", "resources", "application.properties")));
    }

    private static Properties properties(String tekst) {
        var lest = new Properties();
        try {
            lest.load(new StringReader(tekst));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lest;
    }
}
