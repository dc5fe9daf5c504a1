package no.sykefravaer.sykmelding.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerioderTest extends Dokumenttest {

    @Test
    void ingen_perioder() {
        assertThat(brudd(medPerioder())).containsExactly("perioder INGEN_PERIODER");
    }

    @Test
    void hundre_perioder_godtas() {
        assertThat(brudd(medPerioder(dager(100)))).isEmpty();
    }

    @Test
    void mer_enn_hundre_perioder() {
        assertThat(brudd(medPerioder(dager(101)))).containsExactly("perioder FOR_MANGE_PERIODER");
    }

    @Test
    void fom_etter_tom() {
        assertThat(brudd(medPerioder(hel("2026-01-02", "2026-01-01"))))
                .containsExactly("perioder[0].fom FOM_ETTER_TOM");
    }

    @Test
    void perioder_som_deler_en_dag() {
        assertThat(brudd(medPerioder(hel("2026-01-01", "2026-01-10"), hel("2026-01-10", "2026-01-20"))))
                .containsExactly("perioder[1].fom PERIODER_OVERLAPPER");
    }

    @Test
    void overlapp_finnes_uansett_rekkefølge_i_listen() {
        var galt = medPerioder(
                hel("2026-01-20", "2026-01-25"), hel("2026-01-01", "2026-01-05"), hel("2025-12-01", "2026-01-30"));

        assertThat(brudd(galt)).containsExactly("perioder[2].fom PERIODER_OVERLAPPER");
    }

    @Test
    void perioder_etter_hverandre_overlapper_ikke() {
        assertThat(brudd(medPerioder(hel("2026-01-11", "2026-01-20"), hel("2026-01-01", "2026-01-10"))))
                .isEmpty();
    }

    @Test
    void setningen_om_overlapp_sier_hvilken_periode() {
        var sagt = catchThrowableOfType(
                UgyldigDokument.class,
                () -> les(medPerioder(hel("2026-01-01", "2026-01-10"), hel("2026-01-10", "2026-01-20"))));

        assertThat(sagt.brudd().getFirst().melding()).isEqualTo("Perioden deler dager med perioder[0]");
    }

    @Test
    void fire_hundre_dager_er_lengst() {
        assertThat(brudd(medPerioder(hel("2025-01-01", "2026-02-04")))).isEmpty();
        assertThat(brudd(medPerioder(hel("2025-01-01", "2026-02-05"))))
                .containsExactly("perioder[0].tom PERIODE_FOR_LANG");
    }

    @Test
    void tidligst_1990_og_senest_et_år_fram() {
        assertThat(brudd(medPerioder(hel("1990-01-01", "1990-01-02"), hel("2027-01-15", "2027-01-15"))))
                .isEmpty();
        assertThat(brudd(medPerioder(hel("1989-12-31", "1990-01-02"), hel("2027-01-15", "2027-01-16"))))
                .containsExactly("perioder[0].fom DATO_FOR_TIDLIG", "perioder[1].tom DATO_FOR_SEN");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void en_grad_er_fra_0_til_100(int grad) {
        assertThat(brudd(med(sykmelding(), s -> forste(s).put("type", "GRADERT").put("grad", grad))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE})
    void utenfor_er_galt_på_alle_typer(int grad) {
        assertThat(brudd(med(sykmelding(), s -> forste(s).put("grad", grad))))
                .containsExactly("perioder[0].grad GRAD_UTENFOR");
    }

    @Test
    void et_kjempetall_er_utenfor() {
        assertThat(brudd(med(sykmelding(), s -> forste(s).put("grad", new BigInteger("9".repeat(50))))))
                .containsExactly("perioder[0].grad GRAD_UTENFOR");
    }

    @Test
    void en_gradert_periode_uten_grad() {
        assertThat(brudd(med(sykmelding(), s -> forste(s).put("type", "GRADERT"))))
                .containsExactly("perioder[0].grad GRAD_MANGLER");
    }

    @Test
    void en_brøk_er_ikke_en_grad() {
        assertThat(brudd(med(sykmelding(), s -> forste(s).put("grad", 50.5))))
                .containsExactly("perioder[0].grad FEIL_TYPE");
    }

    @Test
    void en_tom_periode_mangler_alt_påkrevd() {
        assertThat(brudd(medPerioder("{}")))
                .containsExactly("perioder[0].fom MANGLER", "perioder[0].tom MANGLER", "perioder[0].type MANGLER");
    }

    @Test
    void en_periode_er_et_objekt() {
        assertThat(brudd(medPerioder("17", "null"))).containsExactly("perioder[0] FEIL_TYPE", "perioder[1] MANGLER");
    }

    private static String[] dager(int antall) {
        return IntStream.range(0, antall)
                .mapToObj(I_DAG::plusDays)
                .map(dag -> hel(dag.toString(), dag.toString()))
                .toArray(String[]::new);
    }

    private static String hel(String fom, String tom) {
        return "{\"fom\":\"%s\",\"tom\":\"%s\",\"type\":\"INGEN_AKTIVITET\"}".formatted(fom, tom);
    }
}
