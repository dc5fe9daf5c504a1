package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import no.sykefravaer.lokal.testressurs.adgang.Adgangsdokument;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Tabellen i {@code adgang.txt}, prøvd mot kjernen slik den går: roller og tokener. */
@MedKafkaOgDatabase
class RolletabellTest {

    static final Adgangstabell TABELL = Adgangstabell.les();

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void hvert_endepunkt_har_en_rad_og_hver_rad_et_endepunkt() {
        assertThat(TABELL.endepunkter())
                .as("adgang.txt mot /openapi")
                .containsExactlyElementsOf(new Adgangsprove(port)
                        .openapi().keySet().stream().sorted().toList());
    }

    @Test
    void hver_rolle_slipper_inn_bare_der_tabellen_sier_det() {
        assertThat(new Adgangsprove(port).avvik(TABELL.regler())).isEmpty();
    }

    @Test
    void et_token_med_noe_galt_slipper_ikke_inn_noe_sted() {
        var prove = new Adgangsprove(port);

        assertThat(TABELL.regler()).flatMap(prove::slapp).isEmpty();
    }

    @Test
    void svarene_lagres_ikke_og_er_ikke_sider() {
        given().get("/api/v1/innsyn")
                .then()
                .statusCode(401)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Strict-Transport-Security", containsString("max-age=31536000"));
    }

    @Test
    void dokumentasjonen_av_adgangen_er_fersk() {
        var tabell = TABELL.dokument(new Adgangsprove(port).openapi());

        assertThat(Adgangsdokument.fil("milepael-service", tabell))
                .as("kjør ./mvnw -pl milepael-service -am test -Ddokumentasjon=skriv")
                .hasContent(Adgangsdokument.tekst("milepael-service", tabell));
    }
}
