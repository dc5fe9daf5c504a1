package no.sykefravaer.milepael.gjenskaping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FramgangTest {

    final List<String> sagt = new ArrayList<>();
    long naa = 7;
    final Framgang framgang = new Framgang(100_000, () -> naa, sagt::add);

    @Test
    void sier_hvor_langt_hvor_fort_og_hva_som_er_igjen() {
        naa += Duration.ofSeconds(5).toNanos();
        framgang.ferdig(20_000);

        assertThat(sagt)
                .singleElement()
                .asString()
                .isEqualToNormalizingWhitespace(
                        "20 000 av 100 000 fakta gjenskapt (20 %), 4 000 i sekundet, omtrent 0 min 20 s igjen");
    }

    @Test
    void sier_ingenting_oftere_enn_hvert_femte_sekund() {
        naa += Duration.ofSeconds(4).toNanos();
        framgang.ferdig(20_000);

        assertThat(sagt).isEmpty();
    }

    @Test
    void til_slutt_sier_den_hva_det_hele_tok() {
        framgang.ferdig(100_000);
        naa += Duration.ofSeconds(8).toNanos();

        assertThat(framgang.slutt())
                .isEqualToNormalizingWhitespace("100 000 fakta gjenskapt på 8,0 s, 12 500 i sekundet");
    }
}
