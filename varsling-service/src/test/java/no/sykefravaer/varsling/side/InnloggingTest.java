package no.sykefravaer.varsling.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.sykefravaer.varsling.Helt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class InnloggingTest {

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void den_som_ikke_er_innlogget_kommer_til_utstederens_side() {
        var svar = Nettleser.uinnlogget(port).les("/oppgaver");

        assertThat(svar.uri().getPath()).endsWith("/authorize");
        assertThat(svar.body()).contains("Hvem vil du være?");
    }

    @Test
    void den_innloggede_kommer_til_lista_uten_kode_i_adressen() {
        var svar = Nettleser.veileder(port, "0315").les("/");

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.uri().getPath()).isEqualTo("/oppgaver");
        assertThat(svar.uri().getQuery()).isNull();
        assertThat(svar.body()).contains("<h1", "Kontorets oppgaver", "Z990199");
    }

    @Test
    void den_som_har_logget_ut_må_logge_inn_igjen() {
        var nettleser = Nettleser.veileder(port, "0315");

        var etter = nettleser.les("/logg-ut");

        assertThat(etter.body()).contains("Du er logget ut");
        assertThat(nettleser.les("/oppgaver").body()).contains("Hvem vil du være?");
    }

    @Test
    void en_kopi_av_kapselen_slipper_ikke_inn_når_økta_er_avsluttet() {
        var nettleser = Nettleser.veileder(port, "0315");
        var kopi = nettleser.kopi();
        assertThat(kopi.side("/oppgaver")).contains("Kontorets oppgaver");

        nettleser.les("/logg-ut");

        assertThat(kopi.side("/oppgaver")).contains("Du er logget ut").doesNotContain("Kontorets oppgaver");
        assertThat(kopi.side("/oppgaver")).contains("Hvem vil du være?");
    }

    @Test
    void et_annet_nettsted_kan_ikke_logge_noen_ut() {
        var nettleser = Nettleser.veileder(port, "0315");

        assertThat(nettleser.lesFraAnnetNettsted("/logg-ut").statusCode()).isEqualTo(403);
        assertThat(nettleser.side("/oppgaver")).contains("Kontorets oppgaver");
    }

    @Test
    void i_drift_sendes_kapslene_bare_over_tls() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
                .contains("quarkus.oidc.side.authentication.cookie-force-secure=${SIDE_BARE_TLS:true}");
    }

    @Test
    void kapslene_kan_ikke_leses_av_skript_og_følger_ikke_med_fra_andre_nettsteder() {
        var nettleser = Nettleser.veileder(port, "0315");
        nettleser.les("/oppgaver/sok");

        assertThat(nettleser.satt())
                .filteredOn(kapsel -> !kapsel.contains("Max-Age=0;")) // en som slettes, er tom
                .anyMatch(kapsel -> kapsel.startsWith("q_session"))
                .anyMatch(kapsel -> kapsel.startsWith("skjemavern="))
                .allSatisfy(
                        kapsel -> assertThat(kapsel.toLowerCase(Locale.ROOT)).contains("httponly", "samesite=lax"));
    }

    @Test
    void en_arbeidsgiver_slipper_ikke_inn() {
        var svar = Nettleser.som(port, "arbeidsgiver", List.of(), List.of()).les("/oppgaver");

        assertThat(svar.statusCode()).isEqualTo(403);
        assertThat(svar.body()).contains("Du har ikke tilgang", "Logg ut");
    }

    @Test
    void siden_får_bare_hente_fra_oss_selv() {
        var svar = Nettleser.veileder(port, "0315").les("/oppgaver");

        assertThat(svar.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(svar.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(svar.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(svar.body()).doesNotContain("<style", "style=\"", "http://", "https://");
    }

    @Test
    void hvert_stilark_finnes() {
        var nettleser = Nettleser.uinnlogget(port);

        assertThat(Stilark.stilark)
                .allSatisfy(fil ->
                        assertThat(nettleser.les("/aksel/" + fil).statusCode()).isEqualTo(200));
        assertThat(nettleser.les("/stil/side.css").statusCode()).isEqualTo(200);
    }
}
