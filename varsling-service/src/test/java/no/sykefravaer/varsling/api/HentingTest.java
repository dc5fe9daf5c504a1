package no.sykefravaer.varsling.api;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.IKKE_LENGER_AKTUELL;
import static no.sykefravaer.varsling.Hendelser.FRIST;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.dialogmote;
import static no.sykefravaer.varsling.Hendelser.endret;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttNummer;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.Test;

@Helt
class HentingTest extends Varslingsproeve {

    final String orgnummer = nyttOrgnummer();
    final Henting hr = new Henting(orgnummer);

    @Test
    void den_som_husker_hvor_den_var_får_ny_endret_og_lukket_én_gang_hver() {
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, arbeidsgiver(orgnummer)));
        venterPaa("APEN");
        assertThat(hr.tilstander()).containsExactly("NY");
        assertThat(hr.tilstander()).isEmpty();

        verden.send(endret(person, milepael, 2, FRIST.plusDays(7), arbeidsgiver(orgnummer)));
        Verden.til(() -> verden.les("select versjon from oppgave where milepael_id = ?", milepael)
                .contains("2"));
        var endret = hr.hent(100);
        assertThat(endret.getList("oppgaver.frist"))
                .containsExactly(FRIST.plusDays(7).toString());

        verden.send(lukket(person, milepael, 3, IKKE_LENGER_AKTUELL));
        venterPaa("LUKKET");
        var lukket = hr.hent(100);
        assertThat(lukket.getList("oppgaver.tilstand")).containsExactly("UTGAATT");
        assertThat(lukket.getList("oppgaver.lukkegrunn")).containsExactly("IKKE_LENGER_AKTUELL");
        assertThat(lukket.getLong("oppgaver[0].loepenr")).isGreaterThan(endret.getLong("oppgaver[0].loepenr"));
    }

    @Test
    void er_det_flere_sies_det_og_ingen_hoppes_over() {
        var andre = UUID.randomUUID();
        verden.send(oppdatert(person, 1, "0315"), aktivert(person, milepael, 1, arbeidsgiver(orgnummer)));
        verden.send(dialogmote(person, andre, 1, arbeidsgiver(orgnummer)));
        verden.oppgave(andre, "ARBEIDSGIVER");

        var forste = hr.hent(1);
        var siste = hr.hent(1);

        assertThat(forste.getBoolean("harFlere")).isTrue();
        assertThat(siste.getBoolean("harFlere")).isFalse();
        assertThat(forste.getString("oppgaver[0].regel") + siste.getString("oppgaver[0].regel"))
                .contains("AKTIVITETSKRAV", "DIALOGMOTE_1");
    }

    @Test
    void oppgaven_har_kontraktens_felter_og_fødselsnummeret_bare_i_sitt_eget() {
        verden.send(oppdatert(person, 1, "0315"), dialogmote(person, milepael, 1, arbeidsgiver(orgnummer)));
        var id = verden.oppgave(milepael, "ARBEIDSGIVER");

        given().auth()
                .oauth2(hr.token())
                .get(Henting.OPPGAVER)
                .then()
                .header("Content-Language", equalTo("nb"))
                .body("oppgaver[0].merkelapp", equalTo("Sykefraværsoppfølging"))
                .body("oppgaver[0].eksternId", equalTo(id.toString()))
                .body("oppgaver[0].virksomhetsnummer", equalTo(orgnummer))
                .body("oppgaver[0].lenke", equalTo("http://localhost:8083/svar/" + id))
                .body("oppgaver[0].personident", equalTo(PERSONIDENT))
                .body("oppgaver[0].hjemmel", equalTo("arbeidsmiljøloven § 4-6 fjerde ledd"))
                .body(
                        "oppgaver[0].hvorfor",
                        equalTo("Fraværet hos dere begynte 8. februar 2024, og 7 uker er omme 27. mars 2024."))
                .body(
                        "oppgaver[0].svar",
                        contains("utfort", "mote-avholdt", "apenbart-unodvendig", "be-om-dialogmote", "be-om-bistand"));
    }

    @Test
    void teksten_kommer_på_nynorsk_når_systemet_ber_om_det() {
        verden.send(oppdatert(person, 1, "0315"), dialogmote(person, milepael, 1, arbeidsgiver(orgnummer)));
        verden.oppgave(milepael, "ARBEIDSGIVER");

        given().auth()
                .oauth2(hr.token())
                .header("Accept-Language", "nn-NO, nb;q=0.5")
                .get(Henting.OPPGAVER)
                .then()
                .header("Content-Language", equalTo("nn"))
                .body(
                        "oppgaver[0].tekst",
                        startsWith("Kall inn den tilsette til dialogmøte 1. Frist 27. mars 2024 (arbeidsmiljølova"));
    }

    @Test
    void får_den_sykmeldte_et_nytt_nummer_kommer_de_åpne_igjen() {
        verden.send(oppdatert(person, 1, "0315"), dialogmote(person, milepael, 1, arbeidsgiver(orgnummer)));
        verden.oppgave(milepael, "ARBEIDSGIVER");
        Verden.til(() -> hr.tilstander().contains("NY"));

        verden.send(nyttNummer(person, 2, "41819012340"));

        Verden.til(() -> hr.hent(100).getList("oppgaver.personident").contains("41819012340"));
    }

    @Test
    void en_uavklart_person_venter_og_kommer_når_hun_er_kjent() {
        verden.send(aktivert(person, milepael, 1, arbeidsgiver(orgnummer)));
        verden.oppgave(milepael, "ARBEIDSGIVER");
        assertThat(hr.tilstander()).isEmpty();

        verden.send(oppdatert(person, 1, "0315"));

        Verden.til(() -> hr.tilstander().contains("NY"));
    }

    @Test
    void en_behandler_henter_sine_egne_og_ingen_andres() {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, "0315"));
        verden.send(aktivert(person, milepael, 1, sykmelder(hpr), arbeidsgiver(orgnummer)));
        verden.oppgave(milepael, "SYKMELDER");

        sykmeldere(hpr)
                .body("oppgaver.hpr", containsInAnyOrder(hpr))
                .body("oppgaver.virksomhetsnummer", contains((Object) null));
        sykmeldere(nyttHpr()).body("oppgaver", empty()).body("neste", equalTo(0));
    }

    @Test
    void det_som_ikke_kan_leses_sies_på_en_gang_og_andre_roller_slipper_ikke_inn() {
        given().auth()
                .oauth2(hr.token())
                .get(Henting.OPPGAVER + "?etter=-1&antall=1001")
                .then()
                .statusCode(400)
                .body("feil.felt", contains("etter", "antall"));
        given().auth()
                .oauth2(hr.token())
                .get("/api/v1/sykmeldere/oppgaver")
                .then()
                .statusCode(403);
    }

    private void venterPaa(String status) {
        Verden.til(() -> verden.les("select status from oppgave where milepael_id = ?", milepael)
                .contains(status));
    }

    private static ValidatableResponse sykmeldere(String hpr) {
        return given().auth()
                .oauth2(Testtoken.av("sykmelder", Map.of("hpr", hpr)))
                .get("/api/v1/sykmeldere/oppgaver")
                .then();
    }
}
