package no.sykefravaer.sykmelding.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FellesfeltTest extends Dokumenttest {

    @ParameterizedTest
    @ValueSource(strings = {"13897299815", "1389729981", "00000000000", "abcdefghijk", ""})
    void en_personident_må_stemme(String fnr) {
        assertThat(brudd(med(sykmelding(), s -> s.put("fnr", fnr)))).containsExactly("fnr UGYLDIG_FNR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"889640783", "88964078", ""})
    void et_organisasjonsnummer_må_stemme(String orgnummer) {
        var galt = med(sykmelding(), s -> s.withObject("/arbeidsgiver").put("orgnummer", orgnummer));

        assertThat(brudd(galt)).containsExactly("arbeidsgiver.orgnummer UGYLDIG_ORGNUMMER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890", "12 34"})
    void et_hpr_nummer_må_ha_riktig_form(String hpr) {
        var galt = med(sykmelding(), s -> s.withObject("/behandler").put("hpr", hpr));

        assertThat(brudd(galt)).containsExactly("behandler.hpr UGYLDIG_HPR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "../x", "sm/1", "æ", "13897299814", "pasient-13897299814"})
    void en_id_har_trygge_tegn_og_er_ikke_en_personident(String id) {
        assertThat(brudd(med(sykmelding(), s -> s.put("id", id)))).containsExactly("id UGYLDIG_ID");
    }

    @Test
    void en_id_har_høyst_64_tegn() {
        assertThat(brudd(med(sykmelding(), s -> s.put("id", "a".repeat(64))))).isEmpty();
        assertThat(brudd(med(sykmelding(), s -> s.put("id", "a".repeat(65))))).containsExactly("id UGYLDIG_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"315", "03155", "031a"})
    void et_nav_kontor_har_fire_siffer(String kontor) {
        assertThat(brudd(med(sykmelding(), s -> s.put("navKontor", kontor))))
                .containsExactly("navKontor UGYLDIG_NAVKONTOR");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10,UGYLDIG_TIDSPUNKT",
        "2026-01-10T08:00:00,UGYLDIG_TIDSPUNKT",
        "2026-02-30T08:00:00Z,UGYLDIG_TIDSPUNKT",
        "2026-01-16T12:00:01Z,TIDSPUNKT_FRAM_I_TID",
        "1989-12-31T23:59:59Z,TIDSPUNKT_FOR_TIDLIG"
    })
    void mottatt_er_et_tidspunkt_som_har_vært(String mottatt, String kode) {
        assertThat(brudd(med(sykmelding(), s -> s.put("mottatt", mottatt)))).containsExactly("mottatt " + kode);
    }

    @Test
    void en_klokke_som_går_inntil_et_døgn_feil_godtas() {
        assertThat(brudd(med(sykmelding(), s -> s.put("mottatt", "2026-01-16T12:00:00Z"))))
                .isEmpty();
    }

    @Test
    void versjon_er_ikke_negativ() {
        assertThat(brudd(med(sykmelding(), s -> s.put("versjon", -1)))).containsExactly("versjon UTENFOR_GRENSE");
    }
}
