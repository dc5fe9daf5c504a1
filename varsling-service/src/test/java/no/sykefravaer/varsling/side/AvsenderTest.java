package no.sykefravaer.varsling.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AvsenderTest {

    static final String VERT = "oppfolging.example:8083";

    @Test
    void det_nettleseren_sier_rett_ut_går_foran_opphavet() {
        assertThat(Avsender.erEgenSide("same-origin", "https://bak-en-proxy.example", VERT))
                .isTrue();
        assertThat(Avsender.erEgenSide("same-site", "http://" + VERT, VERT)).isFalse();
        assertThat(Avsender.erEgenSide("cross-site", "http://" + VERT, VERT)).isFalse();
        assertThat(Avsender.erEgenSide("none", "http://" + VERT, VERT)).isFalse();
    }

    @Test
    void ellers_må_opphavet_være_verten_vår() {
        assertThat(Avsender.erEgenSide(null, "http://" + VERT, VERT)).isTrue();
        assertThat(Avsender.erEgenSide(null, "http://oppfolging.example", VERT)).isFalse();
        assertThat(Avsender.erEgenSide(null, "null", VERT)).isFalse();
        assertThat(Avsender.erEgenSide(null, "ikke en adresse", VERT)).isFalse();
        assertThat(Avsender.erEgenSide(null, null, VERT)).isFalse();
    }
}
