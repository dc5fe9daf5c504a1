package no.sykefravaer.varsling.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.Test;

@Helt
class OppgaveResourceTest extends Varslingsproeve {

    static final String OPPGAVER = "/api/v1/oppgaver";

    final String kontor = nyttHpr();

    @Test
    void veilederen_ser_kontorets_oppgaver_med_lovens_frist_og_hvem_det_gjelder() {
        var ekteKontor = "5123"; // fire siffer, så Nav tar imot oppgaven
        verden.send(oppdatert(person, 1, ekteKontor), aktivert(person, milepael, 1, NAV, sykmelder(nyttHpr())));
        var oppgave = verden.oppgave(milepael, "NAV");
        verden.levert(oppgave, "OPPRETT LEVERT");

        med("veileder", Map.of("enheter", List.of(ekteKontor)))
                .get(OPPGAVER + "?mottaker=NAV")
                .then()
                .statusCode(200)
                .body("oppgaver.size()", equalTo(1))
                .body("oppgaver[0].id", equalTo(oppgave.toString()))
                .body("oppgaver[0].milepaelId", equalTo(milepael.toString()))
                .body("oppgaver[0].regel", equalTo("AKTIVITETSKRAV"))
                .body("oppgaver[0].frist", equalTo("2024-03-27"))
                .body("oppgaver[0].enhet", equalTo(ekteKontor))
                .body("oppgaver[0].navn", equalTo("Rask Elv"))
                .body("oppgaver[0].personident", equalTo(PERSONIDENT))
                .body("oppgaver[0].leveringsstatus", equalTo("LEVERT"))
                .body("oppgaver[0].versjon", equalTo(1));
    }

    @Test
    void lista_blas_i_med_peker_uten_hull_eller_gjentak() {
        var milepaeler = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
        verden.send(oppdatert(person, 1, kontor));
        milepaeler.forEach(id -> verden.send(aktivert(person, id, 1, NAV)));
        milepaeler.forEach(id -> verden.oppgave(id, "NAV"));

        var lest = new ArrayList<String>();
        String peker = null;
        do {
            var svar = veileder()
                    .queryParams(peker == null ? Map.of() : Map.of("etter", peker))
                    .get(OPPGAVER + "?antall=2")
                    .jsonPath();
            lest.addAll(svar.getList("oppgaver.milepaelId"));
            peker = svar.getString("neste");
        } while (peker != null);

        assertThat(lest)
                .containsExactlyInAnyOrderElementsOf(
                        milepaeler.stream().map(UUID::toString).toList());
    }

    @Test
    void filtrene_virker_sammen() {
        var orgnummer = nyttOrgnummer();
        verden.send(oppdatert(person, 1, kontor), aktivert(person, milepael, 1, NAV, arbeidsgiver(orgnummer)));
        verden.oppgave(milepael, "NAV");

        assertThat(treff("mottaker=ARBEIDSGIVER&status=APEN&type=AKTIVITETSKRAV&orgnummer=" + orgnummer))
                .hasSize(1);
        assertThat(treff("fristFom=2024-03-27&fristTom=2024-03-27&kontor=" + kontor))
                .hasSize(2);
        assertThat(treff("fristFom=2024-03-28")).isEmpty();
        assertThat(treff("status=LUKKET")).isEmpty();
        assertThat(treff("type=DIALOGMOTE_1")).isEmpty();
    }

    @Test
    void alle_gale_parametre_sies_på_én_gang() {
        veileder()
                .get(OPPGAVER + "?antall=1001&fristFom=i-morgen&mottaker=NABO&etter=x")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_PARAMETER"))
                .body("feil.felt", containsInAnyOrder("antall", "fristFom", "mottaker", "etter"))
                .body("feil.kode", hasItem("UTENFOR_GRENSENE"));
    }

    @Test
    void sporet_svares_tilbake() {
        veileder().header("Nav-Call-Id", "mitt-spor").get(OPPGAVER).then().header("Nav-Call-Id", equalTo("mitt-spor"));
    }

    @Test
    void helse_maalinger_og_openapi_er_apne() {
        Verden.til(() -> given().get("/internal/is_ready").statusCode() == 200);
        given().get("/internal/is_alive").then().statusCode(200);
        given().get("/internal/metrics").then().statusCode(200);
        given().get("/openapi").then().statusCode(200);
    }

    private List<String> treff(String sporring) {
        return veileder().get(OPPGAVER + "?antall=1000&" + sporring).jsonPath().getList("oppgaver.id");
    }

    private RequestSpecification veileder(String... tilganger) {
        return med("veileder", Map.of("enheter", List.of(kontor), "tilganger", List.of(tilganger)));
    }

    private static RequestSpecification med(String rolle, Map<String, Object> krav) {
        return given().auth().oauth2(Testtoken.av(rolle, krav));
    }
}
