package no.sykefravaer.varsling.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

@Helt
class InnsynTest extends Varslingsproeve {

    static final String OPPGAVER = "/api/v1/oppgaver";

    final String kontor = nyttHpr();

    @Test
    void andre_kontorers_oppgaver_finnes_ikke() {
        verden.send(oppdatert(person, 1, "0199"), aktivert(person, milepael, 1, NAV));
        verden.oppgave(milepael, "NAV");

        assertThat(treff("kontor=0199")).isEmpty();
    }

    @Test
    void en_beskyttet_person_står_ikke_i_noen_liste_uten_tilgangen() {
        beskyttet(Adressebeskyttelse.FORTROLIG, false);
        var strengt = beskyttet(Adressebeskyttelse.STRENGT_FORTROLIG, false);
        var egen = beskyttet(Adressebeskyttelse.UGRADERT, true);

        assertThat(treff("status=APEN")).isEmpty();
        assertThat(milepaeler(veileder("STRENGT_FORTROLIG"))).containsExactly(strengt.toString());
        assertThat(milepaeler(veileder("EGEN_ANSATT"))).containsExactly(egen.toString());
    }

    @Test
    void en_uavklart_person_ses_bare_med_tilgang_til_uavklarte_og_uten_navn() {
        verden.send(aktivert(person, milepael, 1, NAV));
        var oppgave = verden.oppgave(milepael, "NAV");

        assertThat(treff("status=APEN")).isEmpty();
        var svar = veileder("UAVKLART").get(OPPGAVER + "?antall=1000").jsonPath();
        assertThat(svar.getList("oppgaver.id")).contains(oppgave.toString());
        assertThat(svar.getMap("oppgaver.find { it.id == '" + oppgave + "' }"))
                .doesNotContainKeys("navn", "personident");
    }

    @Test
    void arbeidsgiver_ser_bare_sitt_eget_uten_navn_personident_og_kontor() {
        var orgnummer = nyttOrgnummer();
        verden.send(
                oppdatert(person, 1, kontor),
                aktivert(person, milepael, 1, NAV, arbeidsgiver(orgnummer), arbeidsgiver(nyttOrgnummer())));
        verden.oppgave(milepael, "ARBEIDSGIVER");

        var oppgaver = med("arbeidsgiver", Map.of("orgnummer", orgnummer))
                .get(OPPGAVER)
                .jsonPath()
                .<Map<String, Object>>getList("oppgaver");

        assertThat(oppgaver).hasSize(1);
        assertThat(oppgaver.getFirst())
                .containsEntry("orgnummer", orgnummer)
                .doesNotContainKeys("navn", "personident", "enhet");
    }

    @Test
    void sykmelder_ser_bare_sitt_eget() {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, kontor), aktivert(person, milepael, 1, NAV, sykmelder(hpr)));
        verden.oppgave(milepael, "SYKMELDER");

        var svar = med("sykmelder", Map.of("hpr", hpr)).get(OPPGAVER).jsonPath();

        assertThat(svar.getList("oppgaver.hpr")).containsExactly(hpr);
    }

    @Test
    void andre_roller_og_de_uten_token_slipper_ikke_inn() {
        med("kildesystem", Map.of("kilde", "epj-a"))
                .get(OPPGAVER)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("kode", equalTo("INGEN_TILGANG"));
        given().get(OPPGAVER).then().statusCode(401).body("kode", equalTo("IKKE_INNLOGGET"));
        given().auth().oauth2("tull").get(OPPGAVER).then().statusCode(401);
    }

    private UUID beskyttet(Adressebeskyttelse beskyttelse, boolean skjermet) {
        var hvem = UUID.randomUUID();
        var hva = UUID.randomUUID();
        verden.send(oppdatert(hvem, 1, kontor, beskyttelse, skjermet), aktivert(hvem, hva, 1, NAV));
        verden.oppgave(hva, "NAV");
        return hva;
    }

    private List<String> treff(String sporring) {
        return veileder().get(OPPGAVER + "?antall=1000&" + sporring).jsonPath().getList("oppgaver.id");
    }

    private static List<String> milepaeler(RequestSpecification spor) {
        return spor.get(OPPGAVER).jsonPath().getList("oppgaver.milepaelId");
    }

    private RequestSpecification veileder(String... tilganger) {
        return med("veileder", Map.of("enheter", List.of(kontor), "tilganger", List.of(tilganger)));
    }

    private static RequestSpecification med(String rolle, Map<String, Object> krav) {
        return given().auth().oauth2(Testtoken.av(rolle, krav));
    }
}
