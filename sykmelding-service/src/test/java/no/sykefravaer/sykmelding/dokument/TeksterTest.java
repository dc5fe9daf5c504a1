package no.sykefravaer.sykmelding.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeksterTest extends Dokumenttest {

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00a", "linje\\nskift"})
    void tegn_som_ikke_kan_lagres(String tegn) {
        var galt = sykmelding().toString().replace("Prøve AS", tegn);

        var feil = catchThrowableOfType(UgyldigDokument.class, () -> les(galt));

        assertThat(feil.brudd()).containsExactly(Brudd.paa("arbeidsgiver.navn", Feilkode.UGYLDIG_TEGN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blåbærsyltetøy AS", "Áilu Čáhppes", "𝒜 & Sønn 🌲"})
    void vanlige_og_uvanlige_bokstaver_godtas(String navn) {
        assertThat(les(med(sykmelding(), s -> s.withObject("/arbeidsgiver").put("navn", navn)))
                        .arbeidsgiver()
                        .navn())
                .isEqualTo(navn);
    }

    @Test
    void en_tekst_har_høyst_200_tegn() {
        assertThat(brudd(med(sykmelding(), s -> s.withObject("/arbeidsgiver").put("navn", "a".repeat(201)))))
                .containsExactly("arbeidsgiver.navn FOR_LANG_TEKST");
    }

    @Test
    void et_tall_er_ikke_en_tekst_selv_om_sifrene_stemmer() {
        assertThat(brudd(med(sykmelding(), s -> s.put("fnr", Long.parseLong(FNR)))))
                .containsExactly("fnr FEIL_TYPE");
    }

    @Test
    void en_liste_er_en_liste() {
        assertThat(brudd(med(sykmelding(), s -> s.put("egenmeldingsdager", "2026-01-01"))))
                .containsExactly("egenmeldingsdager FEIL_TYPE");
    }

    @Test
    void elementene_i_en_liste_sjekkes_hver_for_seg() {
        var galt = med(
                sykmelding(),
                s -> s.putArray("egenmeldingsdager")
                        .add("2026-01-01")
                        .add("i går")
                        .add(7));

        assertThat(brudd(galt)).containsExactly("egenmeldingsdager[1] UGYLDIG_DATO", "egenmeldingsdager[2] FEIL_TYPE");
    }
}
