package no.sykefravaer.sykmelding.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.kontrakt.Personnokkel.Hemmelighet;
import org.junit.jupiter.api.Test;

class HendelsesidTest {

    private static final Hemmelighet H1 = new Hemmelighet("h1", "en-hemmelighet-som-bare-er-for-test");

    @Test
    void samme_innhold_gir_samme_id() {
        assertThat(Hendelsesid.av("a".getBytes(UTF_8), H1)).isEqualTo(Hendelsesid.av("a".getBytes(UTF_8), H1));
    }

    @Test
    void annet_innhold_gir_en_annen_id() {
        assertThat(Hendelsesid.av("b".getBytes(UTF_8), H1)).isNotEqualTo(Hendelsesid.av("a".getBytes(UTF_8), H1));
    }

    @Test
    void uten_hemmeligheten_kan_ingen_regne_seg_til_id_en() {
        var annen = new Hemmelighet("h1", "en-annen-hemmelighet-bare-for-test!");

        assertThat(Hendelsesid.av("a".getBytes(UTF_8), annen)).isNotEqualTo(Hendelsesid.av("a".getBytes(UTF_8), H1));
    }

    @Test
    void id_en_er_en_uuid_av_versjon_8() {
        var id = Hendelsesid.av("a".getBytes(UTF_8), H1);

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
