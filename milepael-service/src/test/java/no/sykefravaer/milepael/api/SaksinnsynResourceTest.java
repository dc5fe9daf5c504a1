package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Prove.veileder;
import static no.sykefravaer.milepael.api.Kommandoprove.arbeidsgiver;
import static no.sykefravaer.milepael.api.Kommandoprove.gjor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class SaksinnsynResourceTest {

    @Inject
    Kommandoprove kommandoer;

    @Inject
    Prove prove;

    @Inject
    Klokke klokke;

    @Test
    void det_som_er_gjort_med_alle_pliktene_leses_samlet_det_siste_først() {
        var id = kommandoer.milepael("04850005501", "AKTIVITETSKRAV");
        var versjon = kommandoer.versjon("04850005501", "AKTIVITETSKRAV");
        gjor(
                id,
                "avvent",
                Map.of(
                        "versjon",
                        versjon,
                        "arsak",
                        "ANNET",
                        "til",
                        klokke.iDag().plusDays(7) + ""));
        gjor(id, "oppfyll", Map.of("versjon", versjon + 1));

        les("historikk", "04850005501")
                .body("regel", contains("AKTIVITETSKRAV", "AKTIVITETSKRAV"))
                .body("milepaelId", contains(id, id))
                .body("gjort.handling", contains("OPPFYLL", "AVVENT"));
    }

    @Test
    void dokumentene_leses_med_perioder_og_hva_de_førte_til() {
        var dor = den(klokke.iDag()).om(new Personident("04850005502"));
        var start = klokke.iDag().minusDays(10);
        prove.mottar(
                dor.person("0315", null),
                dor.gradert("s-1", start, start.plusDays(20)),
                dor.gradert("s-1", start, start.plusDays(25)),
                dor.soknad("so-1", start, start.plusDays(6), 0, null));

        les("dokumenter", "04850005502")
                .body("findAll{it.slag=='SYKMELDING'}.utfall", contains("ANVENDT", "KONFLIKT"))
                .body("find{it.id=='s-1'}.perioder[0].grad", equalTo(50))
                .body("find{it.id=='s-1'}.orgnummer", equalTo(Hendelsesbygger.EKSEMPEL_AS))
                .body("find{it.id=='s-1'}.hvorfor", nullValue())
                .body("find{it.id=='so-1'}.perioder[0].fom", equalTo(start.toString()));
    }

    @Test
    void andre_kontorer_og_arbeidsgiver_leser_ingen_av_dem() {
        kommandoer.milepael("04850005503", "AKTIVITETSKRAV");

        for (var sti : new String[] {"historikk", "dokumenter"}) {
            les(sti, "04850005503", veileder("1719")).statusCode(404);
            les(sti, "04850005503", arbeidsgiver()).statusCode(403);
        }
    }

    private static ValidatableResponse les(String sti, String ident) {
        return les(sti, ident, veileder("0315")).statusCode(200);
    }

    private static ValidatableResponse les(String sti, String ident, String token) {
        return given().auth()
                .oauth2(token)
                .header("nav-personident", ident)
                .get("/api/v1/" + sti)
                .then();
    }
}
