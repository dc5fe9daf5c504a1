package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.sykefravaer.ytelse.benk.Prosesstre.Prosess;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaskinenTest {

    static final Avlesning BEGYNNELSE = lest(0, 1_000, 0, 5_000);

    @Test
    void en_stille_maskin_kan_måles_på() {
        var andeler = lest(1_000_000, 1_010, 0, 6_000).siden(BEGYNNELSE, 2);

        assertThat(Renhet.foer(andeler)).isEmpty();
        assertThat(Renhet.etter(andeler, 100_000)).isEmpty();
    }

    @Test
    void arbeid_andre_gjør_før_målingen_forkaster_den() {
        var andeler = lest(1_000_000, 1_100, 0, 5_000).siden(BEGYNNELSE, 2);

        assertThat(Renhet.foer(andeler)).contains("andre brukte 50 % av maskinen før målingen");
    }

    @Test
    void trengsel_om_prosessoren_før_målingen_forkaster_den() {
        var andeler = lest(1_000_000, 1_000, 0, 305_000).siden(BEGYNNELSE, 2);

        assertThat(Renhet.foer(andeler)).contains("noen ventet på en prosessor i 30 % av tiden før målingen");
    }

    @Test
    void stjålet_tid_forkaster_målingen_både_før_og_etter() {
        var andeler = lest(1_000_000, 1_000, 10, 5_000).siden(BEGYNNELSE, 2);

        assertThat(Renhet.foer(andeler)).contains("5 % av tiden ble stjålet før målingen");
        assertThat(Renhet.etter(andeler, 0)).contains("5 % av tiden ble stjålet underveis");
    }

    @Test
    void underveis_teller_bare_det_andre_enn_sidene_bruker() {
        var andeler = lest(1_000_000, 1_180, 0, 905_000).siden(BEGYNNELSE, 2);

        assertThat(Renhet.etter(andeler, 1_700_000)).isEmpty();
        assertThat(Renhet.etter(andeler, 1_400_000)).contains("andre brukte 20 % av maskinen underveis");
    }

    @Test
    void en_prosess_leses_også_når_navnet_har_mellomrom_og_parentes() {
        var prosess = Prosess.av("42 (et (rart) navn) S 7 42 42 0 -1 0 0 0 0 0 10 5 3 2 20 0 1 0 100");

        assertThat(prosess).isEqualTo(new Prosess(7, 200_000));
    }

    @Test
    void tiden_til_et_tre_er_tiden_til_alle_som_stammer_fra_roten_hver_talt_en_gang() {
        var tre = new Prosesstre(Map.of(
                1L, new Prosess(0, 1), 2L, new Prosess(1, 10), 3L, new Prosess(2, 100), 4L, new Prosess(1, 1000)));

        assertThat(tre.medBarn(List.of(2L, 3L))).isEqualTo(110);
        assertThat(tre.alene(List.of(2L))).isEqualTo(10);
    }

    /** @param tikk prosessortid i hundredeler */
    static Avlesning lest(long tid, long tikk, long stjalet, long trengsel) {
        return Avlesning.av(
                tid,
                "cpu  " + tikk + " 0 0 50000 60000 0 0 " + stjalet + " 0 0",
                "some avg10=0.00 avg60=0.00 avg300=0.00 total=" + trengsel,
                "0.50 0.40 0.30 1/200 4242");
    }
}
