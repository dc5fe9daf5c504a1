package no.sykefravaer.varsling.side.liste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.sykefravaer.varsling.side.Blaing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BlaingTest {

    @Test
    void den_første_sida_har_ingen_forrige_og_den_siste_ingen_neste() {
        assertThat(paa(1, 120).forrige()).isNull();
        assertThat(paa(1, 120).neste()).isEqualTo("/oppgaver?kontor=0315&side=2");
        assertThat(paa(3, 120).neste()).isNull();
        assertThat(paa(3, 120)).extracting(Blaing::fra, Blaing::til, Blaing::av).containsExactly(101, 120, 120);
    }

    @Test
    void en_tom_liste_har_ingen_sider() {
        assertThat(paa(1, 0)).isEqualTo(new Blaing(0, 0, 0, null, null, List.of()));
        assertThat(paa(1, 50).sider()).isEmpty();
    }

    @Test
    void mange_sider_har_hull_bare_der_det_mangler_flere_enn_én() {
        assertThat(tall(paa(1, 500))).isEqualTo("[1] 2 … 10");
        assertThat(tall(paa(4, 500))).isEqualTo("1 2 3 [4] 5 … 10");
        assertThat(tall(paa(6, 500))).isEqualTo("1 … 5 [6] 7 … 10");
        assertThat(tall(paa(10, 500))).isEqualTo("1 … 9 [10]");
    }

    private static Blaing paa(int side, int treff) {
        return Listevalg.vanlig("0315").paaSide(side).blaing(treff);
    }

    private static String tall(Blaing blaing) {
        return blaing.sider().stream()
                .map(tall -> tall.hull() ? "…" : tall.her() ? "[" + tall.nummer() + "]" : "" + tall.nummer())
                .collect(Collectors.joining(" "));
    }
}
