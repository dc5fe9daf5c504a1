package no.sykefravaer.sykmelding.dokument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Soknadsopplysninger;
import no.sykefravaer.kontrakt.Soknadsopplysninger.FaktiskGrad;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Fravar;
import no.sykefravaer.kontrakt.Soknadsopplysninger.Type;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoknadsleserTest extends Dokumenttest {

    @Test
    void en_gyldig_søknad_leses_med_alle_felt() {
        assertThat(lesSoknad(soknad()).opplysninger())
                .isEqualTo(new Soknadsopplysninger(
                        Type.ARBEIDSTAKERE,
                        desember(15),
                        desember(31),
                        "sok-0",
                        desember(30),
                        List.of(new Fravar(Fravar.Slag.FERIE, desember(22), desember(24))),
                        List.of(new Periode(desember(12), desember(14))),
                        List.of(new Periode(desember(10), desember(11))),
                        List.of(new Periode(desember(1), desember(9))),
                        List.of(new FaktiskGrad(
                                desember(26), desember(27), Sykmeldingsperiode.Type.INGEN_AKTIVITET, new Grad(40))),
                        List.of(desember(29))));
    }

    @Test
    void bare_hvem_når_hva_og_hvilke_dager_er_påkrevd() {
        assertThat(bruddI(tre("{}")))
                .containsExactlyInAnyOrder(
                        "id MANGLER", "fnr MANGLER", "mottatt MANGLER", "type MANGLER", "fom MANGLER", "tom MANGLER");
    }

    @Test
    void uten_arbeidsgiver_godtas_den() {
        assertThat(lesSoknad(med(soknad(), s -> s.remove("arbeidsgiver"))).orgnummer())
                .isNull();
    }

    @Test
    void alle_brudd_kommer_på_én_gang_også_inne_i_listene() {
        var galt = med(soknad(), s -> {
            s.put("type", "UTLAND")
                    .put("status", "NY")
                    .put("sykmeldingId", "sm-1")
                    .put("korrigerer", "a b");
            ((ObjectNode) s.at("/fravar/0")).put("type", "HYTTETUR").put("fom", "2025-12-25");
            ((ObjectNode) s.at("/egenmeldinger/0")).remove("tom");
            ((ObjectNode) s.at("/faktiskGrad/0")).put("faktiskGrad", 101).put("grad", 1);
            s.putArray("behandlingsdager").add("2025-12-32");
        });

        assertThat(bruddI(galt))
                .containsExactlyInAnyOrder(
                        "type UGYLDIG_VERDI",
                        "status UGYLDIG_VERDI",
                        "sykmeldingId UKJENT_FELT",
                        "korrigerer UGYLDIG_ID",
                        "fravar[0].type UGYLDIG_VERDI",
                        "fravar[0].fom FOM_ETTER_TOM",
                        "egenmeldinger[0].tom MANGLER",
                        "faktiskGrad[0].faktiskGrad GRAD_UTENFOR",
                        "faktiskGrad[0].grad UKJENT_FELT",
                        "behandlingsdager[0] UGYLDIG_DATO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-14", "2026-01-01"})
    void arbeidet_gjenopptas_i_tiden_søknaden_gjelder(String dag) {
        assertThat(bruddI(med(soknad(), s -> s.put("arbeidGjenopptatt", dag))))
                .containsExactly("arbeidGjenopptatt UTENFOR_SOKNADEN");
    }

    @Test
    void den_kan_ikke_korrigere_seg_selv() {
        assertThat(bruddI(med(soknad(), s -> s.put("korrigerer", "sok-1"))))
                .containsExactly("korrigerer KORRIGERER_SEG_SELV");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,fom FOM_ETTER_TOM", "2024-11-25,tom PERIODE_FOR_LANG", "1989-12-31,fom DATO_FOR_TIDLIG"})
    void dagene_søknaden_gjelder_er_rimelige(String fom, String brudd) {
        assertThat(bruddI(med(soknad(), s -> s.put("fom", fom)))).contains(brudd);
    }

    @Test
    void fravær_kan_ligge_utenfor_dagene_søknaden_gjelder() {
        var etter = med(
                soknad(),
                s -> ((ObjectNode) s.at("/fravar/0")).put("fom", "2026-01-01").put("tom", "2026-01-05"));

        assertThat(bruddI(etter)).isEmpty();
    }

    private static Soknad lesSoknad(ObjectNode soknad) {
        return Soknadsleser.les(soknad.toString().getBytes(UTF_8), NAA, I_DAG);
    }

    private static List<String> bruddI(ObjectNode soknad) {
        return bruddI(soknad.toString().getBytes(UTF_8), kropp -> Soknadsleser.les(kropp, NAA, I_DAG));
    }

    private static LocalDate desember(int dag) {
        return LocalDate.of(2025, 12, dag);
    }
}
