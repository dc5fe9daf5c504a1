package no.sykefravaer.sykmelding.dokument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentbytteleserTest extends Dokumenttest {

    private static final String NY = "01816000064";

    @Test
    void et_bytte_har_det_nye_og_det_gamle_nummeret() {
        var lest = Identbytteleser.les(bytte(NY, FNR).getBytes(UTF_8), NAA);

        assertThat(lest.fnr().verdi()).isEqualTo(NY);
        assertThat(lest.tidligereFnr().verdi()).isEqualTo(FNR);
        assertThat(lest).hasToString("Identbytte[***]");
    }

    @Test
    void det_nye_er_ikke_det_gamle() {
        assertThat(brudd(bytte(FNR, FNR))).containsExactly("tidligereFnr SAMME_IDENT");
    }

    @Test
    void alle_brudd_kommer_på_én_gang() {
        assertThat(brudd("{\"fnr\":\"1\",\"grunn\":\"x\"}"))
                .containsExactlyInAnyOrder(
                        "fnr UGYLDIG_FNR", "tidligereFnr MANGLER", "mottatt MANGLER", "grunn UKJENT_FELT");
    }

    private static List<String> brudd(String bytte) {
        return bruddI(bytte.getBytes(UTF_8), kropp -> Identbytteleser.les(kropp, NAA));
    }

    private static String bytte(String ny, String tidligere) {
        return "{\"fnr\":\"%s\",\"tidligereFnr\":\"%s\",\"mottatt\":\"2026-01-10T08:00:00Z\"}".formatted(ny, tidligere);
    }
}
