package no.sykefravaer.ytelse.utholdenhet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.sykefravaer.ytelse.benk.Resultat;
import org.junit.jupiter.api.Test;

class LoggbokTest {

    private boolean svarer = true;

    @Test
    void et_minutt_der_ikke_alle_svarer_er_ikke_med_for_noen() throws Exception {
        var loggbok = new Loggbok(List.of(
                () -> Map.of(new Serie("minne", "kjernen", "MB"), 400.0, new Serie("WAL", "for hvert", "kB"), 5.0),
                this::koene));

        assertThat(loggbok.les()).isEqualTo("400 MB minne, 7 i kø, 5.0 kB WAL for hvert dokument");
        svarer = false;
        assertThatThrownBy(loggbok::les).hasMessage("svarer ikke");
        svarer = true;
        loggbok.les();

        assertThat(loggbok.resultater("k"))
                .extracting(Resultat::verdier)
                .allSatisfy(verdier -> assertThat(verdier).hasSize(2));
    }

    private Map<Serie, Double> koene() throws IOException {
        if (!svarer) {
            throw new IOException("svarer ikke");
        }
        return Map.of(new Serie("køer", "alle", "poster"), 7.0);
    }
}
