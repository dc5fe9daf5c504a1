package no.sykefravaer.kontrakt;

import static no.sykefravaer.kontrakt.GoldenFiler.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sannheten er golden-filene. En fil som står her, endres aldri; en ny form får en ny fil. */
class KontraktTest {

    static List<String> golden() {
        return GoldenFiler.navn();
    }

    static Stream<String> typer() {
        return Hendelsestype.alle().stream().map(Hendelsestype::navn);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golden")
    void formen_på_ledningen_er_uendret(String navn) throws IOException {
        var skrevet = JSON.writeValueAsString(GoldenFiler.les(GoldenFiler.tre(navn)));

        assertThat(JSON.readTree(skrevet)).isEqualTo(GoldenFiler.tre(navn));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golden")
    void hendelsen_er_den_samme_etter_en_tur_på_ledningen(String navn) throws IOException {
        var lest = GoldenFiler.les(GoldenFiler.tre(navn));

        assertThat(GoldenFiler.les(JSON.valueToTree(lest))).isEqualTo(lest);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golden")
    void et_felt_fra_framtida_velter_oss_ikke(String navn) throws IOException {
        var fraFramtida = (ObjectNode) GoldenFiler.tre(navn);
        fraFramtida.putObject("nyttFelt").put("nytt", true);

        assertThat(GoldenFiler.les(fraFramtida)).isEqualTo(GoldenFiler.les(GoldenFiler.tre(navn)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golden")
    void et_ukjent_felt_inne_i_en_liste_eller_del_velter_oss_ikke(String navn) throws IOException {
        var fraFramtida = GoldenFiler.tre(navn);
        fraFramtida.findParents("rolle").forEach(mottaker -> ((ObjectNode) mottaker).put("nytt", 1));
        fraFramtida.findParents("fom").forEach(periode -> ((ObjectNode) periode).put("nytt", 1));
        fraFramtida.findParents("fornavn").forEach(person -> ((ObjectNode) person).put("nytt", 1));

        assertThat(GoldenFiler.les(fraFramtida)).isEqualTo(GoldenFiler.les(GoldenFiler.tre(navn)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typer")
    void hver_hendelse_har_en_golden_fil_med_alle_felt(String type) throws IOException {
        var alleFelt = Hendelsestype.alle().stream()
                .filter(t -> t.navn().equals(type))
                .findFirst()
                .orElseThrow()
                .fyldigsteGolden();

        assertThat(GoldenFiler.les(GoldenFiler.tre(alleFelt))).hasNoNullFieldsOrProperties();
    }

    @Test
    void en_gammel_milepæl_uten_de_nyere_feltene_kan_leses() throws IOException {
        var lest = (MilepaelHendelse.Aktivert) GoldenFiler.les(GoldenFiler.tre("MilepaelAktivert"));

        assertThat(lest.tilfelleStart()).isNull();
        assertThat(lest.ansvarlig()).isNull();
    }

    @Test
    void en_gammel_sykmelding_uten_de_nyere_feltene_kan_leses() throws IOException {
        var lest = (SykmeldingHendelse.Mottatt) GoldenFiler.les(GoldenFiler.tre("SykmeldingMottatt"));

        assertThat(lest.navKontor()).isNull();
        assertThat(lest.egenmeldingsdager()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typer")
    void en_hendelse_uten_hendelseId_avvises_uten_å_røpe_innholdet(String type) throws IOException {
        var uten = ((ObjectNode) GoldenFiler.tre(type)).without("hendelseId");

        assertThatThrownBy(() -> GoldenFiler.les(uten))
                .hasMessageContaining("mangler et påkrevd felt")
                .hasMessageNotContaining("10852500011");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golden")
    void en_hendelse_skrevet_som_tekst_røper_ikke_hvem_det_gjelder(String navn) throws IOException {
        assertThat(GoldenFiler.les(GoldenFiler.tre(navn)).toString()).doesNotContain("10852500011", "Ola", "Prøve");
    }
}
