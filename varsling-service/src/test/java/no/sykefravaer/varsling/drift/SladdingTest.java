package no.sykefravaer.varsling.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SladdingTest {

    static final String POST = """
            {"type":"MilepaelAktivert","hendelseId":"0a0a0a0a-1111-2222-3333-444444444444","versjon":2,"uke":8,
             "personId":"1b1b1b1b-1111-2222-3333-444444444444","regel":"AKTIVITETSKRAV","frist":"2024-03-06",
             "mottakere":[{"rolle":"ARBEIDSGIVER","form":"OPPGAVE","orgnummer":"910000001"}],
             "opplysninger":{"fornavn":"Ola","etternavn":"Nordmann"}}""";

    @Test
    void id_er_koder_og_datoer_vises_og_navn_og_nummer_er_skjult() {
        assertThat(sladdet(POST).tekst())
                .contains("MilepaelAktivert", "1b1b1b1b-1111-2222-3333-444444444444", "2024-03-06", "ARBEIDSGIVER")
                .contains("\"orgnummer\" : \"•••\"")
                .doesNotContain("910000001", "fornavn", "Ola", "Nordmann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "regel", "grunn", "hendelseId", "personId", "versjon", "frist", "regelverk"})
    void et_fødselsnummer_i_feil_felt_vises_heller_ikke(String felt) {
        var sladdet = sladdet("{\"" + felt + "\":\"" + PERSONIDENT + "\"}");

        assertThat(sladdet.tekst()).doesNotContain(PERSONIDENT);
        assertThat(sladdet.viser(PERSONIDENT)).isFalse();
    }

    @Test
    void bare_det_som_vises_kan_søkes_fram() {
        assertThat(sladdet(POST).viser("aktivitetskrav")).isTrue();
        assertThat(sladdet(POST).viser("Nordmann")).isFalse();
    }

    private static Sladdet sladdet(String innhold) {
        return Sladdet.av(innhold.getBytes(UTF_8), new ObjectMapper());
    }
}
