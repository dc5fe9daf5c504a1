package no.sykefravaer.sykmelding.dokument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Periode;
import org.junit.jupiter.api.Test;

class InntektsmeldingsleserTest extends Dokumenttest {

    private static final String GYLDIG = """
            {"id":"im-1","fnr":"%s","mottatt":"2026-01-10T08:00:00Z","arbeidsgiver":{"orgnummer":"889640782"},
             "arbeidsgiverperioder":[{"fom":"2025-12-01","tom":"2025-12-04"},{"fom":"2025-12-08","tom":"2025-12-19"}]}\
            """.formatted(FNR);

    @Test
    void en_gyldig_inntektsmelding_leses_med_alle_perioder() {
        var lest = Inntektsmeldingsleser.les(GYLDIG.getBytes(UTF_8), NAA, I_DAG);

        assertThat(lest.arbeidsgiver().orgnummer()).hasToString("889640782");
        assertThat(lest.arbeidsgiverperioder())
                .containsExactly(
                        new Periode(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 4)),
                        new Periode(LocalDate.of(2025, 12, 8), LocalDate.of(2025, 12, 19)));
    }

    @Test
    void alt_er_påkrevd() {
        assertThat(brudd("{}"))
                .containsExactlyInAnyOrder(
                        "id MANGLER",
                        "fnr MANGLER",
                        "mottatt MANGLER",
                        "arbeidsgiver MANGLER",
                        "arbeidsgiverperioder MANGLER");
    }

    @Test
    void uten_arbeidsgiverperiode_er_listen_tom() {
        var uten = GYLDIG.substring(0, GYLDIG.indexOf('[')) + "[]}";

        assertThat(brudd(uten)).isEmpty();
    }

    @Test
    void alle_brudd_kommer_på_én_gang() {
        var galt = GYLDIG.replace("889640782", "889640783")
                .replace("2025-12-04", "2025-11-04")
                .replace("\"id\"", "\"inntekt\":1,\"id\"");

        assertThat(brudd(galt))
                .containsExactlyInAnyOrder(
                        "arbeidsgiver.orgnummer UGYLDIG_ORGNUMMER",
                        "arbeidsgiverperioder[0].fom FOM_ETTER_TOM",
                        "inntekt UKJENT_FELT");
    }

    private static List<String> brudd(String inntektsmelding) {
        return bruddI(inntektsmelding.getBytes(UTF_8), kropp -> Inntektsmeldingsleser.les(kropp, NAA, I_DAG));
    }
}
