package no.sykefravaer.varsling.side.statistikk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.sykefravaer.varsling.side.statistikk.Soyleplott.Soyle;
import no.sykefravaer.varsling.side.statistikk.Soyleplott.Verdi;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SoyleplottTest {

    static final Verdi TJUE = new Verdi("jan", 20.0, false, "20");
    static final Verdi TI = new Verdi("feb", 10.0, false, "10");

    @Test
    void den_høyeste_søyla_fyller_plottet_og_den_halve_er_halvparten() {
        var soyler = Soyleplott.antall(List.of(TJUE, TI)).soyler();

        assertThat(soyler.getFirst().hoyde()).isEqualTo(2 * soyler.getLast().hoyde());
        assertThat(soyler).allMatch(soyle -> soyle.y() + soyle.hoyde() == Soyleplott.GRUNN);
    }

    @Test
    void søylene_står_ved_siden_av_hverandre_innenfor_bredden() {
        var soyler = Soyleplott.antall(List.of(TJUE, TI)).soyler();

        assertThat(soyler.getFirst().x() + soyler.getFirst().bredde())
                .isLessThan(soyler.getLast().x());
        assertThat(soyler.getLast().x() + soyler.getLast().bredde()).isLessThan(Soyleplott.BREDDE);
    }

    @Test
    void en_skjult_gruppe_vises_midt_i_én_til_fire_uten_å_røpe_hvor_mange() {
        var soyler = Soyleplott.antall(List.of(TI, new Verdi("feb", null, true, "1–4")))
                .soyler();

        assertThat(soyler.getLast()).extracting(Soyle::slag, Soyle::tekst).containsExactly("skjult", "1–4");
        assertThat(soyler.getLast().hoyde()).isEqualTo(soyler.getFirst().hoyde() / 4);
    }

    @Test
    void målet_ligger_der_en_søyle_på_målet_ville_endt() {
        var plott = Soyleplott.prosent(List.of(new Verdi("jan", 80.0, false, "80")), 80);

        assertThat((double) plott.maallinje())
                .isCloseTo(plott.soyler().getFirst().y(), within(0.5));
    }
}
