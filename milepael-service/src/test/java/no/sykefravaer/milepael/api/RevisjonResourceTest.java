package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tilsynet leser innsynsloggen litt om gangen, og mister ingen rad. */
@MedKafkaOgDatabase
class RevisjonResourceTest {

    @Inject
    Bildet bildet;

    @BeforeEach
    void tre_rader_og_en_som_nettopp_er_skrevet() {
        bildet.tom();
        for (var alder : List.of("3 days", "2 days", "1 day", "1 second")) {
            bildet.gjor("insert into innsynslogg (tid, rolle, utforer, hva, avvist) values (now() - interval '" + alder
                    + "', 'veileder', 'Z990123', 'TIDSLINJE', false)");
        }
    }

    @Test
    void de_eldste_først_og_resten_etter_den_siste() {
        var forst = les("?antall=2").statusCode(200).extract().asString();
        var resten = les("?etter=" + siste(forst)).extract().asString();

        assertThat(forst.lines())
                .hasSize(2)
                .allSatisfy(linje -> assertThat(linje).startsWith("CEF:0|Nav|"));
        assertThat(resten.lines())
                .as("den som nettopp er skrevet, kan ha noen foran seg")
                .hasSize(1);
        assertThat(les("?etter=" + siste(resten)).extract().asString()).isEmpty();
    }

    @Test
    void en_gal_peker_sies_det_om() {
        les("?etter=x&antall=0").statusCode(422);
    }

    private static String siste(String linjer) {
        return linjer.lines().reduce("", (en, neste) -> neste).replaceAll(".*externalId=(\\d+).*", "$1");
    }

    private static ValidatableResponse les(String sporring) {
        return given().auth()
                .oauth2(Testtoken.av("revisjon", Map.of()))
                .get("/api/v1/revisjon" + sporring)
                .then();
    }
}
