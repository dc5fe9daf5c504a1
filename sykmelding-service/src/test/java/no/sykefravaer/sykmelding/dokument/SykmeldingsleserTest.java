package no.sykefravaer.sykmelding.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SykmeldingsleserTest extends Dokumenttest {

    @Test
    void en_gyldig_sykmelding_leses_med_alle_felt() {
        var lest = les(sykmelding());

        assertThat(lest.id()).isEqualTo("sm-1");
        assertThat(lest.fnr().verdi()).isEqualTo(FNR);
        assertThat(lest.status()).isEqualTo(Sykmeldingsstatus.SENDT);
        assertThat(lest.mottatt()).isEqualTo(Instant.parse("2026-01-10T08:00:00Z"));
        assertThat(lest.arbeidsgiver().orgnummer().verdi()).isEqualTo("889640782");
        assertThat(lest.behandler().hpr().verdi()).isEqualTo("1234567");
        assertThat(lest.navKontor()).isEqualTo("0315");
        assertThat(lest.egenmeldingsdager()).containsExactly(LocalDate.of(2026, 1, 7));
        assertThat(lest.perioder())
                .containsExactly(
                        new Sykmeldingsperiode(
                                LocalDate.of(2026, 1, 8),
                                LocalDate.of(2026, 1, 20),
                                Type.INGEN_AKTIVITET,
                                null,
                                null,
                                null),
                        new Sykmeldingsperiode(
                                LocalDate.of(2026, 1, 21),
                                LocalDate.of(2026, 1, 31),
                                Type.GRADERT,
                                new Grad(50),
                                true,
                                null));
    }

    @Test
    void bare_det_påkrevde_er_nok() {
        var lest = les("""
                {"id":"sm-1","fnr":"%s","mottatt":"2026-01-10T08:00:00Z","status":"NY",
                 "perioder":[{"fom":"2026-01-08","tom":"2026-01-20","type":"INGEN_AKTIVITET"}]}""".formatted(FNR));

        assertThat(lest.arbeidsgiver()).isNull();
        assertThat(lest.behandler()).isNull();
    }

    @Test
    void null_er_det_samme_som_at_et_valgfritt_felt_mangler() {
        var lest = les(med(sykmelding(), s -> s.putNull("arbeidsgiver").putNull("navKontor")));

        assertThat(lest.arbeidsgiver()).isNull();
        assertThat(lest.navKontor()).isNull();
    }

    @Test
    void navs_navn_på_ingen_aktivitet_godtas() {
        var lest = les(med(sykmelding(), s -> forste(s).put("type", "AKTIVITET_IKKE_MULIG")));

        assertThat(lest.perioder().getFirst().type()).isEqualTo(Type.INGEN_AKTIVITET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRADERT", "BEHANDLINGSDAGER", "REISETILSKUDD", "AVVENTENDE"})
    void alle_periodetypene_godtas(String type) {
        var lest = les(med(sykmelding(), s -> forste(s).put("type", type).put("grad", 40)));

        assertThat(lest.perioder().getFirst().type()).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10T09:00:00+01:00, 2026-01-10T08:00:00Z",
        "2026-01-10T08:00:00.123456789Z, 2026-01-10T08:00:00.123456Z"
    })
    void mottatt_blir_utc_i_hele_mikrosekunder(String skrevet, Instant lest) {
        assertThat(les(med(sykmelding(), s -> s.put("mottatt", skrevet))).mottatt())
                .isEqualTo(lest);
    }

    @Test
    void sendt_uten_arbeidsgiver_godtas() {
        assertThat(brudd(med(sykmelding(), s -> s.remove("arbeidsgiver")))).isEmpty();
    }

    @Test
    void teksten_av_en_sykmelding_røper_ingenting() {
        assertThat(les(sykmelding()).toString()).isEqualTo("Sykmelding[***]");
    }

    @Test
    void alle_brudd_kommer_på_én_gang() {
        var galt = med(sykmelding(), s -> {
            s.remove("id");
            s.put("fnr", "13897299815").put("status", "FERDIG").put("tull", 1).put("navKontor", 315);
            s.withObject("/arbeidsgiver").put("orgnummer", "889640783");
            forste(s).put("fom", "2026-01-32").put("grad", 101).put("merknad", "x");
        });

        assertThat(brudd(galt))
                .containsExactlyInAnyOrder(
                        "id MANGLER",
                        "fnr UGYLDIG_FNR",
                        "status UGYLDIG_VERDI",
                        "tull UKJENT_FELT",
                        "navKontor FEIL_TYPE",
                        "arbeidsgiver.orgnummer UGYLDIG_ORGNUMMER",
                        "perioder[0].fom UGYLDIG_DATO",
                        "perioder[0].grad GRAD_UTENFOR",
                        "perioder[0].merknad UKJENT_FELT");
    }

    @Test
    void et_tomt_objekt_mangler_alt_påkrevd() {
        assertThat(brudd(tre("{}")))
                .containsExactlyInAnyOrder(
                        "id MANGLER", "fnr MANGLER", "mottatt MANGLER", "status MANGLER", "perioder MANGLER");
    }
}
