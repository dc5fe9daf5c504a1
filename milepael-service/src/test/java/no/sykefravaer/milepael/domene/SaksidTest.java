package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SaksidTest {

    private static final Instant TID = Instant.parse("2026-03-02T10:00:00.123Z");

    @Test
    void det_samme_til_samme_tid_er_den_samme() {
        assertThat(Saksid.av(TID, "person", "h1.x")).isEqualTo(Saksid.av(TID, "person", "h1.x"));
    }

    @Test
    void noe_annet_til_samme_tid_er_en_annen() {
        assertThat(Saksid.av(TID, "person", "h1.y")).isNotEqualTo(Saksid.av(TID, "person", "h1.x"));
    }

    @Test
    void det_som_kom_senere_har_en_hoyere_id() {
        assertThat(Saksid.av(TID.plusMillis(1), "a").toString())
                .isGreaterThan(Saksid.av(TID, "b").toString());
    }

    @Test
    void tiden_star_forst_og_versjonen_er_åtte() {
        var id = Saksid.av(TID, "a");

        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(TID.toEpochMilli());
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
