package no.sykefravaer.varsling.adgang;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;

import java.util.List;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Den sykmeldtes egen side er én rad hos kjernen for hvert kall, og aldri en hos oss; loggen hun leser der, er ikke et blikk. */
@Helt
class EgetinnsynEnTilEnTest extends Varslingsproeve {

    Kjernen kjernen;
    Blikk blikk;
    Nettleser hun;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void kjernen_svarer_henne() {
        kjernen = new Kjernen(mottakere);
        kjernen.svarer("OVER_FRIST", "");
        mottakere.kjernen().register(get(urlPathEqualTo("/api/v1/innsyn")).willReturn(okJson("{\"rader\": []}")));
        blikk = new Blikk(verden, mottakere);
        hun = Nettleser.med(
                port, "{\"aud\":\"sykefravaer\",\"roles\":[\"sykmeldt\"],\"pid\":\"%s\"}".formatted(PERSONIDENT));
        hun.les("/mitt");
    }

    @Test
    void siden_er_én_rad_hos_kjernen() {
        blikk.krev("siden", List.of("kjernen"), () -> hun.les("/mitt"));
        blikk.krev("på nynorsk", List.of("kjernen"), () -> hun.les("/mitt?sprak=nn"));
    }

    @Test
    void det_hun_sender_er_én_rad_og_siden_etterpå_en_til() {
        kjernen.svarerPaa("bestillinger", 201, "{}");

        blikk.krev("bistand", List.of("kjernen", "kjernen"), () -> hun.sendSkjema("/mitt/bistand", "begrunnelse="));
    }

    @Test
    void det_kjernen_ikke_tar_imot_er_også_én_rad() {
        kjernen.svarerPaa("bestillinger", 409, "{\"kode\": \"INGET_FRAVAER\", \"detail\": \"x\"}");

        blikk.krev("bistand", List.of("kjernen"), () -> hun.sendSkjema("/mitt/bistand", "begrunnelse="));
    }

    @Test
    void en_veileder_som_prøver_seg_på_siden_ser_ingen_og_er_ingen_rad() {
        var veileder = Nettleser.veileder(port, "0315");

        blikk.krev("siden", List.of(), () -> veileder.les("/mitt"));
    }
}
