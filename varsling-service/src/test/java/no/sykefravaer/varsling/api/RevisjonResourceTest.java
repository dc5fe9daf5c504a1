package no.sykefravaer.varsling.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tilsynet leser innsynsloggen litt om gangen, og mister ingen rad. */
@Helt
class RevisjonResourceTest extends Varslingsproeve {

    long foran;

    @BeforeEach
    void tre_rader_og_en_som_nettopp_er_skrevet() {
        foran = Long.parseLong(
                verden.les("select coalesce(max(nr), 0) from innsynslogg").getFirst());
        for (var alder : List.of("3 days", "2 days", "1 day", "1 second")) {
            verden.skriv(
                    "insert into innsynslogg (tid, rolle, utforer, person_id, hva, avvist)"
                            + " values (now() - ?::interval, 'veileder', 'Z990123', ?, 'PERSONSIDE', false)",
                    alder,
                    person);
        }
    }

    @Test
    void de_eldste_først_og_resten_etter_den_siste() {
        var forst = les("?antall=2&etter=" + foran).statusCode(200).extract().asString();
        var resten = les("?etter=" + siste(forst)).extract().asString();

        assertThat(forst.lines())
                .hasSize(2)
                .allSatisfy(linje -> assertThat(linje)
                        .startsWith("CEF:0|Nav|varsling-service|")
                        .contains("duid=" + person));
        assertThat(resten.lines())
                .as("den som nettopp er skrevet, kan ha noen foran seg")
                .hasSize(1);
        assertThat(les("?etter=" + siste(resten)).extract().asString()).isEmpty();
    }

    @Test
    void en_gal_peker_og_et_galt_antall_sies_det_om() {
        les("?etter=x").statusCode(400);
        les("?antall=0").statusCode(400);
        les("?antall=10001").statusCode(400);
        les("?antall=10000&etter=" + foran).statusCode(200);
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
