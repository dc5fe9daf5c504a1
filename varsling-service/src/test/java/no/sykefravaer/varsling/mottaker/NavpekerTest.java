package no.sykefravaer.varsling.mottaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hvor langt vi har lest hos Nav. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NavpekerTest {

    static final String TO = """
            [{"ferdigstiltTidspunkt":"2024-03-10T10:00:00+01:00"},{"ferdigstiltTidspunkt":"2024-03-10T08:30:00Z"}]""";

    @Test
    void den_første_lesningen_er_uten_avgrensning() {
        assertThat(Navpeker.les(null).ferdigstiltFom()).isEmpty();
    }

    @Test
    void når_alt_er_lest_begynner_den_neste_ett_minutt_før_det_siste() throws Exception {
        var neste = Navpeker.les(null).etter(lest(TO), 100);

        assertThat(neste.ferdigstiltFom()).isEqualTo("&ferdigstiltFom=2024-03-10T08:59:00Z");
        assertThat(neste.hoppOver()).isZero();
    }

    @Test
    void en_hel_side_fortsetter_på_den_neste() throws Exception {
        var neste = Navpeker.les(null).etter(lest(TO), 2);

        assertThat(neste.hoppOver()).isEqualTo(2);
        assertThat(neste.ferdigstiltFom()).isEmpty();
    }

    @Test
    void det_siste_huskes_gjennom_sidene() throws Exception {
        var neste = Navpeker.les(null).etter(lest(TO), 2).etter(lest("[]"), 2);

        assertThat(neste.ferdigstiltFom()).isEqualTo("&ferdigstiltFom=2024-03-10T08:59:00Z");
    }

    @Test
    void en_tom_lesning_flytter_ingenting() throws Exception {
        var peker = Navpeker.les(null).etter(lest(TO), 100);

        assertThat(peker.etter(lest("[]"), 100)).isEqualTo(peker);
    }

    @Test
    void den_er_den_samme_når_den_er_skrevet_og_lest() throws Exception {
        var peker = Navpeker.les(null).etter(lest(TO), 2);

        assertThat(Navpeker.les(peker.skrevet())).isEqualTo(peker);
    }

    @Test
    void et_tidspunkt_ingen_kan_lese_prøves_igjen() throws Exception {
        var uleselig = lest("[{\"ferdigstiltTidspunkt\":\"i går\"}]");

        assertThatThrownBy(() -> Navpeker.les(null).etter(uleselig, 100)).isInstanceOf(Midlertidig.class);
    }

    private static JsonNode lest(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
