package no.sykefravaer.lokal.last;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MaalingTest {

    @Test
    void sier_hvordan_det_ble_sendt_og_hvor_fort_det_gikk() {
        var maaling = new Maaling(Sendemate.ALLE_I_EN, 20_000, Duration.ofSeconds(4), Duration.ofMillis(8_000), 3);

        assertThat(maaling.toString().replace('\u00a0', ' '))
                .contains("20 000 sykmeldinger, alle i én forespørsel:")
                .contains("5 000/s   (4,0 s, 3 forsøk gjentatt)")
                .contains("2 500/s   (8,0 s)");
    }
}
