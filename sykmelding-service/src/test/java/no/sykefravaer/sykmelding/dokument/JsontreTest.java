package no.sykefravaer.sykmelding.dokument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsontreTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void en_tom_kropp(String kropp) {
        assertThat(feil(kropp).kode()).isEqualTo(Feilkode.TOM_KROPP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\":}", "{\"id\":1}}", "{\"id\":1} {}", "{'id':1}", "{\"id\":NaN}", "tull"})
    void ikke_json(String kropp) {
        assertThat(feil(kropp).kode()).isEqualTo(Feilkode.UGYLDIG_JSON);
    }

    @Test
    void feilen_sier_linje_og_kolonne_men_ikke_hva_som_står_der() {
        assertThat(feil("{\n  \"fnr\": 13897299814 x\n}"))
                .hasMessage("Kroppen er ikke gyldig JSON (linje 2, kolonne 22)");
    }

    @Test
    void det_samme_feltet_to_ganger() {
        var feil = feil("{\"id\":\"a\",\n\"id\":\"b\"}");

        assertThat(feil.kode()).isEqualTo(Feilkode.DOBBELT_FELT);
        assertThat(feil.getMessage()).contains("linje 2").doesNotContain("\"id\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void for_dyp(String nivaa) {
        assertThat(feil(nivaa.repeat(10_000)).kode()).isEqualTo(Feilkode.FOR_DYP_JSON);
    }

    @Test
    void et_uendelig_langt_tall() {
        assertThat(feil("{\"grad\":" + "9".repeat(100_000) + "}").kode()).isEqualTo(Feilkode.FOR_DYP_JSON);
    }

    @Test
    void ikke_utf8() {
        var feil =
                catchThrowableOfType(UleseligJson.class, () -> Jsontre.av("{\"navn\":\"Bjørg\"}".getBytes(ISO_8859_1)));

        assertThat(feil.kode()).isEqualTo(Feilkode.UGYLDIG_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "17", "\"tekst\""})
    void json_som_ikke_er_et_objekt(String kropp) {
        var feil = catchThrowableOfType(
                UgyldigDokument.class,
                () -> Sykmeldingsleser.les(kropp.getBytes(UTF_8), Dokumenttest.NAA, Dokumenttest.I_DAG));

        assertThat(feil.brudd()).containsExactly(Brudd.paa("", Feilkode.FEIL_TYPE, "et objekt"));
    }

    private static UleseligJson feil(String kropp) {
        return catchThrowableOfType(UleseligJson.class, () -> Jsontre.av(kropp.getBytes(UTF_8)));
    }
}
