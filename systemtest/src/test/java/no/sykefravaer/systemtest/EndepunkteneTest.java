package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tjenestene har ingen dør til klokka eller til å gjøre noe galt. */
@Order(2)
@ExtendWith(MedSystemet.class)
class EndepunkteneTest {

    private static final int NOEN = 5;

    @ParameterizedTest
    @ValueSource(strings = {"SYKMELDING_URL", "MILEPAEL_URL", "VARSLING_URL"})
    void ingen_av_dem_flytter_klokka_eller_planter_feil(String tjeneste, Systemet systemet) {
        var endepunkter = endepunkter(systemet.adresse(tjeneste));

        assertThat(endepunkter)
                .hasSizeGreaterThan(NOEN)
                .noneMatch(sti -> sti.matches(".*(klokk|clock|agent|plant|ordre).*"));
    }

    private static List<String> endepunkter(String adresse) {
        var stier = Nett.get(adresse + "/openapi?format=json", null).json().path("paths");
        return StreamSupport.stream(stier.properties().spliterator(), false)
                .map(Map.Entry::getKey)
                .toList();
    }
}
