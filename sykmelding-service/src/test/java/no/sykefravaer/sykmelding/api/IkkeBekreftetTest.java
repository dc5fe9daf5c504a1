package no.sykefravaer.sykmelding.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import no.sykefravaer.sykmelding.kafka.IkkeBekreftet;
import org.junit.jupiter.api.Test;

class IkkeBekreftetTest {

    @Test
    void svaret_er_503_med_retry_after_og_sier_at_det_er_trygt_å_prøve_igjen() {
        var svar = new Feilsvar().ikkeBekreftet(new IkkeBekreftet(new TimeoutException()));

        assertThat(svar.getStatus()).isEqualTo(503);
        assertThat(svar.getHeaderString("Retry-After")).isEqualTo("5");
        assertThat(svar.getEntity()).isEqualTo(Problem.av(Feilkode.IKKE_BEKREFTET));
    }
}
