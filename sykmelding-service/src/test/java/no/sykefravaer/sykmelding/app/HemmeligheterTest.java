package no.sykefravaer.sykmelding.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class HemmeligheterTest {

    private static final String NY = "h2:en-ny-hemmelighet-med-nok-tegn:og-kolon";
    private static final String GAMMEL = "h1:en-gammel-hemmelighet-med-nok-tegn";

    @Test
    void den_første_gjelder() {
        var gjeldende = new Hemmeligheter(List.of(NY, GAMMEL)).gjeldende();

        assertThat(gjeldende.id()).isEqualTo("h2");
        assertThat(gjeldende.verdi()).isEqualTo("en-ny-hemmelighet-med-nok-tegn:og-kolon");
    }

    @Test
    void uten_id_starter_døra_ikke_og_røper_ikke_hemmeligheten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hemmeligheter(List.of("en-hemmelighet-uten-id-men-med-nok-tegn")))
                .withMessage("PERSONNOKKEL_HEMMELIGHETER skal være id:verdi[,id:verdi…]");
    }
}
