package no.sykefravaer.milepael.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.EKSEMPEL_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.Prove.veileder;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.tid.Klokke;

/** En sykmeldt på dag 61 ved kontor 0315, og kall mot pliktene hennes. */
@ApplicationScoped
class Kommandoprove {

    private final Prove prove;
    private final Bildet bildet;
    private final Klokke klokke;

    Kommandoprove(Prove prove, Bildet bildet, Klokke klokke) {
        this.prove = prove;
        this.bildet = bildet;
        this.klokke = klokke;
    }

    String milepael(String ident, String regel) {
        var dor = den(klokke.iDag()).om(new Personident(ident));
        var start = klokke.iDag().minusDays(60);
        prove.mottar(dor.person("0315", null), dor.sendt("s-1", start, start.plusDays(90)));
        return av(ident, regel);
    }

    /** Id-en til personens milepæl etter regelen. */
    String av(String ident, String regel) {
        return felt("id", ident, regel);
    }

    String statusTil(String ident, String regel) {
        return felt("status", ident, regel);
    }

    int versjon(String ident, String regel) {
        return Integer.parseInt(felt("versjon", ident, regel));
    }

    String personId(String ident) {
        return bildet.les("select id from person where personident = '" + ident + "'")
                .getFirst();
    }

    private String felt(String felt, String ident, String regel) {
        return bildet.les("select m." + felt + " from milepael m join person p on p.id = m.person_id"
                        + " where p.personident = '" + ident + "' and m.regel = '" + regel + "'")
                .getFirst();
    }

    /** Noen ber om en plikt. */
    static ValidatableResponse be(String ident, Map<String, Object> innhold, String token) {
        return given().auth()
                .oauth2(token)
                .header("nav-personident", ident)
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/bestillinger")
                .then();
    }

    static String arbeidsgiver() {
        return Testtoken.av("arbeidsgiver", Map.of("orgnummer", EKSEMPEL_AS));
    }

    static ValidatableResponse gjor(String id, String handling, Map<String, Object> innhold) {
        return gjor(id, handling, innhold, veileder("0315"));
    }

    static ValidatableResponse gjor(String id, String handling, Map<String, Object> innhold, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/milepaeler/" + id + "/" + handling)
                .then();
    }

    static ValidatableResponse historikk(String id, String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/milepaeler/{id}/historikk", id)
                .then();
    }
}
