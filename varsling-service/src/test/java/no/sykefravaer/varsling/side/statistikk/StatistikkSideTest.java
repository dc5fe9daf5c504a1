package no.sykefravaer.varsling.side.statistikk;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** I dag er 10. mars 2024. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatistikkSideTest {

    static final String STI = "/api/v1/statistikk";
    static final String TALL = """
            {"maaneder": [{"maaned": "2024-03", "passert": [{"uke": 4, "tilfeller": {"antall": null, "skjult": true}}],
              "gradertUke12": {"antall": {"antall": 6, "skjult": false}, "av": {"antall": 12, "skjult": false}, "prosent": 50.0},
              "plikter": [{"regel": "DIALOGMOTE_2", "iTide": {"antall": {"antall": 7, "skjult": false},
                "av": {"antall": 9, "skjult": false}, "prosent": 77.8}, "unntak": {"antall": 0, "skjult": false},
                "ikkeAktuelt": {"antall": null, "skjult": true}, "maal": 80}]}],
             "framover": [{"fra": "2024-03-04", "til": "2024-03-10", "frister": [{"regel": "AKTIVITETSKRAV",
               "antall": {"antall": 8, "skjult": false}}]}],
             "moter": [{"maaned": "2024-04", "moter": {"av": {"antall": 40, "skjult": false}, "holdtEllerInnkalt":
               {"antall": 18, "skjult": false}, "innkalles": {"antall": 14, "skjult": false}, "innen": "2024-03-20"}}]}""";

    final String kontor = nyttHpr().substring(3); // kjernen spørres med fire siffer
    final Mottakere mottakere;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    StatistikkSideTest(Mottakere mottakere) {
        this.mottakere = mottakere;
    }

    @BeforeEach
    void kjernen_svarer() {
        mottakere.svarerSomDeSkal();
        mottakere
                .kjernen()
                .register(get(urlPathEqualTo(STI))
                        .withQueryParam("enhet", equalTo(kontor))
                        .willReturn(okJson(TALL)));
    }

    @Test
    void siden_sier_hva_som_skal_til_og_viser_tallene_som_plott_og_tabell() {
        var side = side("/statistikk?kontor=" + kontor + "&fra=2024-03&til=2024-03");

        assertThat(side)
                .contains("For å nå 80 % i april 2024 må 14 møter innkalles innen 20. mars 2024.")
                .contains("Dialogmøte 2 innen 26 uker", "78 %", "Gradert ved 12 uker", "50 %")
                .contains("<svg class=\"plott\"", "<th class=\"aksel-table__header-cell\" scope=\"row\">mars 2024</th>")
                .contains("De neste tretten ukene", "Vurder aktivitetskravet", "Passerte 4 uker", "1–4");
    }

    @Test
    void regnearket_har_én_linje_for_hvert_tall_og_de_små_gruppene_er_skjult() {
        assertThat(side("/statistikk/csv?kontor=" + kontor + "&fra=2024-03&til=2024-03"))
                .startsWith("\uFEFFTall;Tid;Verdi;Av hva\r\n")
                .contains(
                        "Dialogmøte 2 innen 26 uker;mars 2024;7;I tide",
                        "Dialogmøte 2 innen 26 uker;mars 2024;78 %;Andel")
                .contains("Passerte 4 uker;mars 2024;1–4;Sykefravær")
                .contains("Vurder aktivitetskravet: kommende frister;10 (4.3.2024–10.3.2024);8;Frister");
    }

    @Test
    void svarer_ikke_kjernen_sies_det_med_en_vei_videre() {
        mottakere.kjernen().register(get(urlPathEqualTo(STI)).willReturn(serviceUnavailable()));

        assertThat(side("/statistikk")).contains("Tallene er ikke tilgjengelige akkurat nå. Prøv igjen om litt.");
    }

    @Test
    void det_som_er_galt_i_adressen_sies_på_én_gang() {
        var svar = Nettleser.veileder(port, kontor).les("/statistikk?fra=mars&til=2024-13");

        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.body())
                .contains("«fra» skal være en måned, skrevet ÅÅÅÅ-MM.", "«til» skal være en måned, skrevet ÅÅÅÅ-MM.");
    }

    @Test
    void et_annet_kontors_tall_vises_ikke_her() {
        assertThat(Nettleser.veileder(port, kontor)
                        .les("/statistikk?kontor=0000")
                        .statusCode())
                .isEqualTo(403);
    }

    private String side(String sti) {
        return Nettleser.veileder(port, kontor).side(sti);
    }
}
