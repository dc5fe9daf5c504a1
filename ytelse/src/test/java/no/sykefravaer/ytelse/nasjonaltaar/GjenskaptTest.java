package no.sykefravaer.ytelse.nasjonaltaar;

import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.ytelse.benk.Resultat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GjenskaptTest {

    private static final String SLUTT = "  3\u00a0612\u00a0004 fakta gjenskapt på 201,5 s, 17\u00a0925 i sekundet";

    @Test
    void tallene_leses_av_linja_tjenesten_slutter_med() {
        assertThat(Gjenskapt.av(SLUTT)).contains(new Gjenskapt(3_612_004, 201.5));
    }

    @Test
    void en_linje_underveis_er_ikke_slutten() {
        assertThat(Gjenskapt.av("18\u00a0000 av 36\u00a0000 fakta gjenskapt (50 %), 9\u00a0000 i sekundet"))
                .isEmpty();
    }

    @Test
    void bare_hele_landet_er_tallet_målet_gjelder() {
        var hele = new Gjenskapt(3_600_000, 200).resultater("k1", 1, 260);

        assertThat(hele).extracting(Resultat::side).containsOnly("nasjonalt år");
        assertThat(hele).extracting(Resultat::fase).doesNotContain("regnet opp til hele landet");
    }

    @Test
    void en_hundredel_sier_hva_hele_landet_ville_tatt_med_samme_fart() {
        var del = new Gjenskapt(36_000, 3).resultater("k1", 100, 20);

        assertThat(del).extracting(Resultat::side).containsOnly("1/100 av et nasjonalt år");
        assertThat(del)
                .contains(Resultat.en(
                        "k1", "gjenskaping", "1/100 av et nasjonalt år", "regnet opp til hele landet", "s", 300));
    }
}
