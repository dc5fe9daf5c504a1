package no.sykefravaer.ytelse.nasjonaltaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import no.sykefravaer.ytelse.kohort.Tabell;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SammenligningTest {

    final Tabell ventet = new Tabell(653, new TreeMap<>(Map.of(4, 327, 52, 45)));

    @Test
    void like_tall_stemmer() {
        var svar = new Sammenligning(ventet, ventet);

        assertThat(svar.stemmer()).isTrue();
        assertThat(svar).hasToString("""
                uke       ventet    funnet
                alle         653       653
                4            327       327
                52            45        45
                Alt stemmer.""");
    }

    @Test
    void ett_fravær_for_lite_i_én_uke_er_et_avvik_og_uka_er_merket() {
        var svar = new Sammenligning(ventet, new Tabell(653, new TreeMap<>(Map.of(4, 326, 52, 45))));

        assertThat(svar.stemmer()).isFalse();
        assertThat(svar.toString())
                .contains("4            327       326  <- avvik")
                .endsWith("Det stemmer ikke.");
    }

    @Test
    void en_uke_systemet_ikke_svarer_på_er_et_avvik() {
        var svar = new Sammenligning(ventet, new Tabell(653, new TreeMap<>(Map.of(4, 327))));

        assertThat(svar.stemmer()).isFalse();
        assertThat(svar.toString()).contains("52            45    skjult  <- avvik");
    }
}
