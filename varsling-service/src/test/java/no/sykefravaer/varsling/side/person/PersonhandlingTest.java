package no.sykefravaer.varsling.side.person;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonhandlingTest {

    private static final String UGYLDIG = """
            {"kode": "UGYLDIG_INNHOLD", "detail": "2 feil i innholdet.", "status": 422, "feil": [
             {"felt": "til", "kode": "MANGLER", "melding": "Feltet mangler"},
             {"felt": "versjon", "kode": "MANGLER", "melding": "Versjonen mangler"}]}""";

    final UUID person = UUID.randomUUID();
    final String kontor = nyttHpr();
    final Verden verden;
    final Mottakere mottakere;
    final Kjernen kjernen;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    PersonhandlingTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.mottakere = mottakere;
        this.kjernen = new Kjernen(mottakere);
    }

    @BeforeEach
    void kjernen_svarer_og_personen_er_kjent() {
        mottakere.svarerSomDeSkal();
        kjernen.svarer("OVER_FRIST", "");
        verden.send(oppdatert(person, 1, kontor));
        Verden.til(() -> !verden.les(
                        "select personident from person where person_id = ? and personident is not null", person)
                .isEmpty());
    }

    @Test
    void det_som_er_fylt_ut_går_til_kjernen_og_siden_sier_at_det_er_gjort() {
        kjernen.svarerPaa(plikten() + "avvent", 200, "{\"status\": \"AVVENT\"}");

        var svar = veileder()
                .sendSkjema(skjema("avvent"), "versjon=3&arsak=DROFTES_INTERNT&til=2024-03-20&begrunnelse=+&annet=x");

        assertThat(kjernen.fikk(plikten() + "avvent"))
                .containsExactly("{\"arsak\":\"DROFTES_INTERNT\",\"til\":\"2024-03-20\",\"versjon\":3}");
        assertThat(svar.uri().toString()).endsWith(adresse() + "?fane=oppgaver&gjort=avvent");
        assertThat(svar.body()).contains("role=\"status\"", "Plikten avventer, og blir åpen igjen av seg selv.");
    }

    @Test
    void det_kjernen_ikke_tar_sies_ved_feltet_og_det_som_er_skrevet_står() {
        kjernen.svarerPaa(plikten() + "avvent", 422, UGYLDIG);

        var svar = veileder().sendSkjema(skjema("avvent"), "arsak=ANNET&begrunnelse=Sp%C3%B8r+%3Cteamet%3E");

        assertThat(svar.statusCode()).isEqualTo(422);
        assertThat(svar.body())
                .contains("Noe mangler eller er galt. Versjonen mangler.", "aria-invalid", "-til-feil\">Feltet mangler")
                .contains("«Avvent» ble ikke lagret.", "href=\"#avvent-" + kjernen.milepael)
                .contains("value=\"ANNET\" selected", "Spør &lt;teamet&gt;")
                .doesNotContain(">Ikke lagret<");
    }

    @Test
    void svarer_ikke_kjernen_står_det_som_var_skrevet_igjen() {
        mottakere.svarerSomDeSkal();
        kjernen.svarerPaa(plikten() + "mote/referat", 503, "{}");

        var svar = veileder().sendSkjema(skjema("mote-referat"), "versjon=3&begrunnelse=Et+langt+referat");

        assertThat(svar.body())
                .contains(
                        "Ikke lagret", "Tjenesten svarer ikke nå", "Et langt referat", "name=\"versjon\" value=\"3\"");
    }

    @Test
    void den_som_kom_for_sent_får_se_plikten_slik_den_er_og_kan_sende_igjen() {
        kjernen.svarerPaa(
                plikten() + "forhandsvarsel",
                409,
                "{\"kode\": \"UTDATERT_VERSJON\", \"detail\": \"x\", \"status\": 409}");

        var svar = veileder().sendSkjema(skjema("forhandsvarsel"), "versjon=2&til=2024-04-02");

        assertThat(svar.body())
                .contains("Noen har endret plikten", "value=\"2024-04-02\"", "name=\"versjon\" value=\"3\"");
    }

    @Test
    void en_bestilling_og_et_notat_går_til_kjernen_med_det_de_trenger() {
        kjernen.svarerPaa("bestillinger", 201, "{}");
        kjernen.svarerPaa("notater", 201, "{}");
        var nettleser = veileder();

        nettleser.sendSkjema(adresse() + "/dialogmote-3", "begrunnelse=Tillitsvalgt+ber");
        var svar = nettleser.sendSkjema(adresse() + "/notater", "tekst=Ringte%21");

        assertThat(kjernen.fikk("bestillinger"))
                .contains("{\"regel\":\"DIALOGMOTE_3\",\"begrunnelse\":\"Tillitsvalgt ber\"}");
        assertThat(kjernen.fikk("notater")).contains("{\"tekst\":\"Ringte!\"}");
        assertThat(svar.body()).contains("Notatet er lagret.");
    }

    @Test
    void et_notat_slettes_og_når_det_ikke_er_lov_sies_det() {
        var eget = UUID.randomUUID();
        var annens = UUID.randomUUID();
        mottakere.kjernen().register(delete("/api/v1/notater/" + eget).willReturn(noContent()));
        mottakere
                .kjernen()
                .register(delete("/api/v1/notater/" + annens)
                        .willReturn(okJson("{\"kode\": \"IKKE_DITT\", \"detail\": \"Notatet er en annens.\"}")
                                .withStatus(403)));

        assertThat(veileder().sendSkjema(slett(eget), "").body()).contains("Notatet er slettet.");
        var svar = veileder().sendSkjema(slett(annens), "");

        assertThat(svar.statusCode()).isEqualTo(422);
        assertThat(svar.body()).contains("role=\"alert\"", "Notatet er en annens.");
    }

    private String slett(UUID notat) {
        return adresse() + "/notater/" + notat + "/slett";
    }

    @Test
    void et_skjema_fra_et_annet_sted_tas_ikke_imot() {
        kjernen.svarerPaa(plikten() + "oppfyll", 200, "{}");

        var svar = veileder().sendSkjema("https://ond.example", skjema("aktivitet-oppfylt"), "versjon=3");

        assertThat(svar.statusCode()).isEqualTo(403);
        assertThat(kjernen.fikk(plikten() + "oppfyll")).isEmpty();
    }

    @Test
    void den_man_ikke_kan_se_kan_man_ikke_gjøre_noe_med() {
        kjernen.svarerPaa(plikten() + "oppfyll", 200, "{}");

        var svar = Nettleser.veileder(port, nyttHpr()).sendSkjema(skjema("aktivitet-oppfylt"), "versjon=3");

        assertThat(svar.statusCode()).isEqualTo(404);
        assertThat(kjernen.fikk(plikten() + "oppfyll")).isEmpty();
    }

    private String plikten() {
        return "milepaeler/" + kjernen.milepael + "/";
    }

    private String skjema(String kode) {
        return adresse() + "/milepaeler/" + kjernen.milepael + "/" + kode;
    }

    private String adresse() {
        return "/personer/" + person;
    }

    private Nettleser veileder() {
        return Nettleser.veileder(port, kontor);
    }
}
