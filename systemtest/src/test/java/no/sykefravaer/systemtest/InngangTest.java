package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.drift.Driftsfiler;
import no.sykefravaer.systemtest.drift.Manifestene;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hvert endepunkt kommer fram til tjenesten som har det, gjennom inngangen. */
@Order(1)
class InngangTest {

    private static final String UTAD = "sykefravaer.eksempel.no";
    private static final Pattern ENDEPUNKT = Pattern.compile("(?m)^(?:GET|POST|PUT|DELETE) +(\\S+)");

    @ParameterizedTest
    @CsvSource({
        "sykmelding-service," + UTAD,
        "milepael-service,kjernen." + UTAD,
        "varsling-service," + UTAD,
    })
    void hvert_endepunkt_i_tilgangstabellen_kommer_fram(String tjeneste, String vert) {
        assertThat(endepunkter(tjeneste))
                .hasSizeGreaterThan(15)
                .allSatisfy(sti -> assertThat(tjenesten(vert, sti)).isEqualTo(tjeneste));
    }

    @Test
    void helse_og_målinger_kommer_ingen_til() {
        assertThat(tjenesten(UTAD, "/internal/metrics")).isEqualTo("ingen");
        assertThat(tjenesten("kjernen." + UTAD, "/internal/metrics")).isEqualTo("ingen");
    }

    private static List<String> endepunkter(String tjeneste) {
        var tabell = Driftsfiler.les(Path.of("..", tjeneste, "src", "test", "resources", "adgang.txt"));
        return ENDEPUNKT.matcher(tabell).results().map(treff -> treff.group(1)).toList();
    }

    /** Den lengste stien som passer, er den som gjelder. */
    private static String tjenesten(String vert, String sti) {
        return stier(vert)
                .filter(en -> passer(en, sti))
                .max(Comparator.comparingInt(en -> ((String) en.get("path")).length()))
                .map(en -> (String) Manifestene.finn(en, "backend", "service", "name"))
                .orElse("ingen");
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> stier(String vert) {
        return Manifestene.alle("Ingress").stream()
                .flatMap(inngang -> ((List<Map<String, Object>>) inngang.finn("spec", "rules")).stream())
                .filter(regel -> vert.equals(regel.get("host")))
                .flatMap(regel -> ((List<Map<String, Object>>) Manifestene.finn(regel, "http", "paths")).stream());
    }

    private static boolean passer(Map<String, Object> en, String sti) {
        var path = (String) en.get("path");
        return sti.equals(path)
                || "Prefix".equals(en.get("pathType")) && (path.equals("/") || sti.startsWith(path + "/"));
    }
}
