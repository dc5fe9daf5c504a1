package no.sykefravaer.milepael.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SladdingTest {

    static final String IDENT = "04850002501";

    static final String POST = """
            {"type":"SykmeldingMottatt","hendelseId":"0a0a0a0a-1111-2222-3333-444444444444","kilde":"epj-a",
             "personident":"04850002501","status":"SENDT","mottatt":"2024-01-09T13:38:35Z","orgnummer":"310000000",
             "perioder":[{"fom":"2024-01-11","tom":"2024-01-20","type":"GRADERT","grad":60}],
             "fritekst":{"diagnose":"R52"}}""";

    @Test
    void typer_id_er_datoer_og_koder_vises() {
        assertThat(sladdet(POST).tekst())
                .contains("SykmeldingMottatt", "0a0a0a0a-1111-2222-3333-444444444444", "SENDT")
                .contains("2024-01-09T13:38:35Z", "2024-01-11", "epj-a");
    }

    @Test
    void alt_annet_er_skjult_også_navnet_på_et_felt_ingen_kjenner() {
        assertThat(sladdet(POST).tekst())
                .contains("\"personident\" : \"•••\"", "\"grad\" : \"•••\"")
                .doesNotContain(IDENT, "310000000", "GRADERT", "60", "fritekst", "diagnose", "R52");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "status", "hendelseId", "sykmeldingId", "mottatt", "fom", "kilde", "versjon"})
    void et_fødselsnummer_i_feil_felt_vises_heller_ikke(String felt) {
        var sladdet = sladdet("{\"" + felt + "\":\"" + IDENT + "\",\"" + IDENT + "\":1}");

        assertThat(sladdet.tekst()).doesNotContain(IDENT);
        assertThat(sladdet.klartekst()).isEmpty();
    }

    @Test
    void det_uleselige_er_bare_lengde_og_avtrykk() {
        var sladdet = sladdet("{\"personident\":\"" + IDENT);

        assertThat(sladdet.tekst()).isNull();
        assertThat(sladdet.storrelse()).isEqualTo(27);
        assertThat(sladdet.sha256()).hasSize(64);
    }

    @Test
    void bare_det_som_vises_kan_søkes_fram() {
        assertThat(sladdet(POST).viser("sendt")).isTrue();
        assertThat(sladdet(POST).viser("2024-01")).isTrue();
        assertThat(sladdet(POST).viser(IDENT)).isFalse();
        assertThat(sladdet(POST).viser("R52")).isFalse();
    }

    @Test
    void en_post_uten_innhold_har_ingenting_å_vise() {
        assertThat(Sladdet.av(null, new ObjectMapper()).tekst()).isNull();
    }

    private static Sladdet sladdet(String innhold) {
        return Sladdet.av(innhold.getBytes(UTF_8), new ObjectMapper());
    }
}
