package no.sykefravaer.varsling.api;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Testtoken;

/** Et HR-system som husker hvor det var. */
final class Henting {

    static final String OPPGAVER = "/api/v1/arbeidsgivere/oppgaver";

    private final String token;
    private long neste;

    Henting(String orgnummer) {
        this.token = Testtoken.av("arbeidsgiver", Map.of("orgnummer", orgnummer));
    }

    JsonPath hent(int antall) {
        var svar = given().auth()
                .oauth2(token)
                .queryParam("etter", neste)
                .queryParam("antall", antall)
                .get(OPPGAVER)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        neste = svar.getLong("neste");
        return svar;
    }

    /** Tilstanden til hver oppgave som er kommet siden sist. */
    List<String> tilstander() {
        return hent(100).getList("oppgaver.tilstand");
    }

    String token() {
        return token;
    }
}
