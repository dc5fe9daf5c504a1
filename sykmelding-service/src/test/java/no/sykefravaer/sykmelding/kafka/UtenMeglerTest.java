package no.sykefravaer.sykmelding.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CompletionException;
import no.sykefravaer.kontrakt.Personnokkel;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** Det døra gjør når ingen svarer: port 1 har ingen megler. */
class UtenMeglerTest {

    private static final Map<String, Object> INGEN = Map.of("bootstrap.servers", "localhost:1");

    @Test
    void en_sending_feiler_som_ikke_bekreftet() {
        var oppsett = new Produsent();
        var produsent = oppsett.produsent(INGEN);

        var kvittering = new Sender(produsent).send(new Personnokkel("test.n"), "{}".getBytes(UTF_8), "kall");

        assertThatThrownBy(kvittering::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IkkeBekreftet.class);
        oppsett.lukk(produsent);
    }

    @Test
    void døra_er_ikke_klar() {
        var beredskap = new Kafkaberedskap(INGEN);

        assertThat(beredskap.call().getStatus()).isEqualTo(Status.DOWN);
        beredskap.lukk();
    }
}
