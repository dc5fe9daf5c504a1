package no.sykefravaer.varsling.side.person;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Møtearket og kalenderfilen om det samme møtet. */
@Helt
class MotearkSideTest extends Varslingsproeve {

    private static final String MOTE =
            ", \"mote\": {\"tidspunkt\": \"2024-03-20T10:00:00\", \"sted\": \"DIGITALT\", \"medSykmelder\": true}";

    final String kontor = nyttHpr();
    Kjernen kjernen;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void kjernen_svarer_og_personen_er_kjent() {
        kjernen = new Kjernen(mottakere);
        kjernen.svarer("OPPFYLT", MOTE);
        verden.send(oppdatert(person, 1, kontor));
        Verden.til(() -> !verden.les(
                        "select personident from person where person_id = ? and personident is not null", person)
                .isEmpty());
    }

    @Test
    void arket_har_det_som_er_gjort_graden_og_det_praktiske_men_ikke_fødselsnummeret() {
        assertThat(veileder().side(adresse() + "/moteark"))
                .contains("<h1", "Elv, Rask", "5. januar 1988", "10. januar 2024–10. april 2024", "HPR 1234567")
                .contains("Vurder aktivitetskravet</strong>: Oppfylt", "9. februar 2024: <strong>60 %")
                .contains("Ingen har svart.", "Verken tolk eller post på papir er registrert.")
                .doesNotContain(PERSONIDENT);
    }

    @Test
    void svarer_ikke_kjernen_lages_det_ikke_noe_ark() {
        mottakere.kjernen().register(get("/api/v1/tidslinje").willReturn(serviceUnavailable()));

        var svar = veileder().les(adresse() + "/moteark");

        assertThat(svar.statusCode()).isEqualTo(503);
        assertThat(svar.body()).contains("Møtearket kan ikke lages nå").doesNotContain("Elv");
    }

    @Test
    void den_man_ikke_kan_se_har_verken_ark_eller_kalenderfil_og_det_føres() {
        var annen = Nettleser.veileder(port, nyttHpr());

        assertThat(annen.les(adresse() + "/moteark").statusCode()).isEqualTo(404);
        assertThat(annen.les(filen()).statusCode()).isEqualTo(404);

        assertThat(verden.les("select hva from innsynslogg where person_id = ? and avvist order by nr", person))
                .containsExactly("MOTEARK", "KALENDERFIL");
    }

    @Test
    void møtet_lastes_ned_som_en_kalenderfil_uten_navn() {
        var svar = veileder().les(filen());

        assertThat(svar.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(svar.body())
                .contains("DTSTART:20240320T090000Z", "UID:" + kjernen.milepael + "@sykefravaer", "SUMMARY:Dialogmøte")
                .doesNotContain("Elv", "Rask", PERSONIDENT);
    }

    @Test
    void uten_innkalling_er_det_ingen_kalenderfil() {
        kjernen.svarer("AKTIV", "");

        assertThat(veileder().les(filen()).statusCode()).isEqualTo(404);
        assertThat(veileder().side(filen())).contains("Møtet finnes ikke");
    }

    private String adresse() {
        return "/personer/" + person;
    }

    private String filen() {
        return adresse() + "/milepaeler/" + kjernen.milepael + "/mote.ics";
    }

    private Nettleser veileder() {
        return Nettleser.veileder(port, kontor);
    }
}
