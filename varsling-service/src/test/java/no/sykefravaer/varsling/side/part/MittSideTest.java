package no.sykefravaer.varsling.side.part;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Helt
class MittSideTest extends Varslingsproeve {

    static final String MOTET =
            ", \"bestemt\": {\"status\": \"AVVENT\", \"arsak\": \"INNKALT\", \"til\": \"2024-03-20\"},"
                    + " \"mote\": {\"tidspunkt\": \"2024-03-20T10:00:00\", \"sted\": \"DIGITALT\", \"medSykmelder\": true}";
    static final String BLIKK =
            "{\"rader\": [{\"tid\": \"2024-03-09T09:00:00Z\", \"rolle\": \"veileder\", \"hvem\": \"Z990123\","
                    + " \"rettighet\": \"0315\", \"hva\": \"TIDSLINJE\", \"avvist\": false}, {\"tid\": \"2024-03-08T09:00:00Z\","
                    + " \"rolle\": \"leder\", \"hvem\": \"Z990456\", \"rettighet\": \"0315\", \"hva\": \"HISTORIKK\", \"avvist\": true}]}";

    Kjernen kjernen;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void kjernen_svarer_henne() {
        kjernen = new Kjernen(mottakere);
        kjernen.svarer("OVER_FRIST", ", \"bestemt\": {\"status\": \"AKTIV\", \"arsak\": \"DROFTES_INTERNT\"}");
        mottakere.kjernen().register(get(urlPathEqualTo("/api/v1/innsyn")).willReturn(okJson(BLIKK)));
    }

    @Test
    void hun_ser_hva_som_skjer_hvem_som_skal_gjøre_det_og_hvorfor() {
        assertThat(hun().side("/mitt"))
                .contains("<html lang=\"nb\"", "Mitt sykefravær", "Sykefravær fra 10. januar 2024", "310 000 000")
                .contains("Det som skjer nå", "Aktivitetskravet", "Over fristen", "4 dager over", "Hvem gjør det")
                .contains("Det som kommer", "Dialogmøte 2, med Nav", "Bare om du fortsatt er sykmeldt")
                .contains("7. januar 2025, anslått", "8 uker er omme 6. mars 2024.")
                .doesNotContain(PERSONIDENT);
    }

    @Test
    void hun_ser_den_fulle_grunnen_og_hva_nav_har_skrevet() {
        assertThat(hun().side("/mitt"))
                .contains("Drøftes i Nav", "Satt på vent: Drøftes i Nav, til 20. mars 2024")
                .contains("<q>Spør &lt;teamet&gt;</q>");
    }

    @Test
    void på_nynorsk_er_alt_på_nynorsk_og_det_huskes() {
        var nettleser = hun();

        assertThat(nettleser.side("/mitt?sprak=nn"))
                .contains("<html lang=\"nn\"", "Mitt sjukefråvær", "Det som skjer no", "4 dagar over", "Kven gjer det")
                .contains("folketrygdlova § 8-8 andre ledd", "<span lang=\"nb\">Fraværet begynte");
        assertThat(nettleser.side("/mitt")).contains("<html lang=\"nn\"");
    }

    @Test
    void registerets_språk_gjelder_når_hun_ikke_har_valgt() {
        kjernen.svarerPaaSprak("nn");

        assertThat(hun().side("/mitt")).contains("<html lang=\"nn\"");
    }

    @Test
    void hun_ser_hvem_som_har_sett_på_saken_og_hvem_som_ikke_fikk() {
        assertThat(hun().side("/mitt"))
                .contains("9. mars 2024 kl. 10.00", "Veileder ved Nav Z990123 så hele saken")
                .contains("Leder ved Nav Z990456", "fikk ikke se den");
    }

    @Test
    void et_møte_kan_besvares_og_svaret_kvitteres_for() {
        kjernen.svarer("AVVENT", MOTET, "DIALOGMOTE_2");
        kjernen.svarerPaa("milepaeler/" + kjernen.milepael + "/mote/svar-fra-sykmeldt", 200, "{}");
        var nettleser = hun();

        assertThat(nettleser.side("/mitt"))
                .contains("Møtet ditt", "Onsdag 20. mars 2024 kl. 10.00", "digitalt", "Kommer du?", "er også kalt inn");
        var svar = nettleser.sendSkjema("/mitt/motesvar/" + kjernen.milepael, "versjon=3&arsak=NYTT_TIDSPUNKT");

        assertThat(svar.body()).contains("role=\"status\"", "Svaret ditt på møtet er sendt til Nav.");
        assertThat(kjernen.fikk("milepaeler/" + kjernen.milepael + "/mote/svar-fra-sykmeldt"))
                .singleElement()
                .asString()
                .contains("\"arsak\":\"NYTT_TIDSPUNKT\"", "\"versjon\":3");
    }

    @Test
    void et_svar_på_møtet_uten_noe_valgt_tas_ikke_imot() {
        var sti = "milepaeler/" + kjernen.milepael + "/mote/svar-fra-sykmeldt";
        kjernen.svarerPaa(sti, 422, "{\"kode\": \"UGYLDIG\"}");

        var svar = hun().sendSkjema("/mitt/motesvar/" + kjernen.milepael, "versjon=3");

        assertThat(svar.statusCode()).isEqualTo(422);
        assertThat(kjernen.fikk(sti)).singleElement().asString().contains("\"arsak\":\"\"");
    }

    @Test
    void hun_kan_be_om_møte_og_bistand() {
        kjernen.svarerPaa("bestillinger", 201, "{}");
        var nettleser = hun();

        nettleser.sendSkjema("/mitt/dialogmote", "begrunnelse=Vi+m%C3%A5+snakke");
        var svar = nettleser.sendSkjema("/mitt/bistand", "begrunnelse=");

        assertThat(svar.body()).contains("Nav har fått beskjed om at du ber om bistand.");
        assertThat(kjernen.fikk("bestillinger"))
                .containsExactlyInAnyOrder(
                        "{\"regel\":\"DIALOGMOTE_2\",\"begrunnelse\":\"Vi må snakke\"}",
                        "{\"regel\":\"BISTAND_BEDT\"}");
    }

    @Test
    void det_som_ikke_ble_tatt_imot_sies_og_det_hun_skrev_beholdes() {
        kjernen.svarerPaa("bestillinger", 409, "{\"kode\": \"INGET_FRAVAER\", \"detail\": \"x\"}");

        var svar = hun().sendSkjema("/mitt/bistand", "begrunnelse=Hjelp+meg");

        assertThat(svar.statusCode()).isEqualTo(422);
        assertThat(svar.body()).contains("role=\"alert\"", "Du har ikke noe sykefravær nå", ">Hjelp meg</textarea>");
    }

    @Test
    void svarer_ikke_kjernen_sies_det_rolig() {
        mottakere.svarerSomDeSkal();
        mottakere.kjernen().register(get(urlPathEqualTo("/api/v1/tidslinje")).willReturn(serviceUnavailable()));

        var svar = hun().les("/mitt");

        assertThat(svar.statusCode()).isEqualTo(503);
        assertThat(svar.body()).contains("Vi får ikke vist saken din nå", "Ingenting er borte.");
    }

    @Test
    void andre_enn_den_sykmeldte_slipper_ikke_inn() {
        assertThat(Nettleser.veileder(port, "0315").les("/mitt").statusCode()).isEqualTo(403);
    }

    private Nettleser hun() {
        return Nettleser.med(
                port, "{\"aud\":\"sykefravaer\",\"roles\":[\"sykmeldt\"],\"pid\":\"%s\"}".formatted(PERSONIDENT));
    }
}
