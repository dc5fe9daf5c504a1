package no.sykefravaer.varsling.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Det nettleseren får beskjed om på hver side, også når svaret er at noe ikke gikk. */
@Helt
class HoderTest extends Varslingsproeve {

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @ParameterizedTest
    @CsvSource({
        "/oppgaver, 200",
        "/oppgaver?frist=TULL, 400",
        "/oppgaver/csv, 200",
        "/personer/6f9619ff-8b86-4d01-b42d-00cf4fc964ff, 404",
        "/drift, 403",
        "/svar/6f9619ff-8b86-4d01-b42d-00cf4fc964ff, 404",
        "/logget-ut, 200",
        "/dagen, 200",
        "/finnes-ikke, 404"
    })
    void en_side_får_bare_hente_fra_oss_og_kan_ikke_vises_inni_en_annen(String sti, int status) {
        var svar = Nettleser.veileder(port, "0315").les(sti);

        assertThat(svar.statusCode()).isEqualTo(status);
        harHodene(svar);
    }

    @Test
    void også_et_skjema_som_ikke_tas_imot_har_dem() {
        var svar = Nettleser.veileder(port, "0315")
                .sendSkjema("https://ond.example", "/personer/" + UUID.randomUUID() + "/notater", "tekst=x");

        assertThat(svar.statusCode()).isEqualTo(403);
        harHodene(svar);
    }

    @Test
    void svar_til_systemer_lagres_ikke_og_er_ikke_sider() {
        var svar = Nettleser.uinnlogget(port).les("/api/v1/oppgaver");

        assertThat(svar.statusCode()).isEqualTo(401);
        assertThat(hode(svar, "Cache-Control")).isEqualTo("no-store");
        assertThat(hode(svar, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(hode(svar, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(hode(svar, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    private static void harHodene(HttpResponse<String> svar) {
        assertThat(hode(svar, "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(hode(svar, "Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
        assertThat(hode(svar, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(hode(svar, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(hode(svar, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(hode(svar, "Cache-Control")).isEqualTo("no-store");
        assertThat(svar.body()).doesNotContain("<style", "style=\"", "<script>");
    }

    private static String hode(HttpResponse<String> svar, String navn) {
        return svar.headers().firstValue(navn).orElse("");
    }
}
