package no.sykefravaer.milepael.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.sykefravaer.milepael.domene.Utfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegnskapTest {

    @Test
    void alt_som_er_lest_er_gjort_rede_for() {
        var regnskap = Regnskap.av(apnet("ANVENDT", 70, "ELDRE_VERSJON", 5, "GJENTATT", 9, "I_FEILKO", 1), 85L, 85L);

        assertThat(regnskap.differanse()).isZero();
        assertThat(regnskap.iBevegelse()).isFalse();
        assertThat(regnskap.tattImot()).isEqualTo(85);
        assertThat(regnskap.anvendt()).isEqualTo(70);
        assertThat(regnskap.erstattet()).isEqualTo(5);
        assertThat(regnskap.utenVirkning()).isEqualTo(9);
        assertThat(regnskap.iFeilkoen()).isEqualTo(1);
    }

    @Test
    void det_som_ikke_er_lest_venter() {
        var regnskap = Regnskap.av(apnet("ANVENDT", 70), 70L, 100L);

        assertThat(regnskap.venter()).isEqualTo(30);
        assertThat(regnskap.differanse()).isZero();
        assertThat(regnskap.iBevegelse()).isTrue();
    }

    @Test
    void det_som_er_lagret_og_ennå_ikke_kvittert_venter_ikke_og_er_ikke_talt_to_ganger() {
        var regnskap = Regnskap.av(apnet("ANVENDT", 90), 70L, 100L);

        assertThat(regnskap.venter()).isEqualTo(10);
        assertThat(regnskap.differanse()).isZero();
    }

    @Test
    void det_som_er_kvittert_uten_å_være_lagret_er_tapt_og_sees_også_mens_mer_er_underveis() {
        assertThat(Regnskap.av(apnet("ANVENDT", 69), 70L, 70L).differanse()).isEqualTo(1);
        assertThat(Regnskap.av(apnet("ANVENDT", 69), 70L, 100L).differanse()).isEqualTo(1);
    }

    @Test
    void mer_lagret_enn_det_som_er_skrevet_er_talt_to_ganger() {
        assertThat(Regnskap.av(apnet("ANVENDT", 72), 70L, 70L).differanse()).isEqualTo(-2);
        assertThat(Regnskap.av(apnet("ANVENDT", 72), 70L, 71L).differanse()).isEqualTo(-1);
    }

    @Test
    void det_som_manglet_mangler_til_noen_ser_at_det_ikke_gjør_det() {
        var stille = Regnskap.av(apnet("ANVENDT", 70), 70L, 70L);
        var underveis = Regnskap.av(apnet("ANVENDT", 70), 70L, 90L);
        var borte = Regnskap.av(apnet("ANVENDT", 69), 70L, 90L);

        assertThat(underveis.maalt(Double.NaN)).isZero();
        assertThat(borte.maalt(0)).isEqualTo(1);
        assertThat(underveis.maalt(1)).isEqualTo(1);
        assertThat(stille.maalt(1)).isZero();
        assertThat(Regnskap.av(apnet("ANVENDT", 70), null, null).maalt(1)).isNaN();
    }

    @Test
    void et_emne_som_er_begynt_på_nytt_gir_en_differanse_og_ikke_en_feil() {
        assertThat(Regnskap.av(apnet("ANVENDT", 70), 70L, 3L).differanse()).isEqualTo(-67);
    }

    @Test
    void uten_kafka_sies_bare_det_basen_vet() {
        var regnskap = Regnskap.av(apnet("ANVENDT", 70, "VENTENDE_TOMBSTONE", 2), 70L, null);

        assertThat(regnskap.tattImot()).isNull();
        assertThat(regnskap.differanse()).isNull();
        assertThat(regnskap.venter()).isEqualTo(2);
        assertThat(regnskap.anvendt()).isEqualTo(70);
        assertThat(Regnskap.av(Map.of(), null, null).iBevegelse()).isFalse();
    }

    @Test
    void før_det_er_åpnet_finnes_ingen_differanse_og_siden_er_det_som_var_med_i_summen() {
        assertThat(Regnskap.av(Map.of("ANVENDT", 70L), 90L, 90L).differanse()).isNull();

        var regnskap = Regnskap.av(Map.of("ANVENDT", 70L, "APNING", 20L), 90L, 90L);
        assertThat(regnskap.forApningen()).isEqualTo(20);
        assertThat(regnskap.differanse()).isZero();
    }

    @Test
    void en_sletting_som_gjaldt_to_er_én_post_og_alt_en_sak_hadde_er_slettet() {
        var regnskap = Regnskap.av(
                apnet("ANVENDT", 4, "PERSONFAKTUM", 1, "FLERE", -1, "SLETTET", 3, "FORKASTET", 1, "FORKASTET_NYLIG", 1),
                9L,
                9L);

        assertThat(regnskap.anvendt()).isEqualTo(4);
        assertThat(regnskap.slettet()).isEqualTo(3);
        assertThat(regnskap.forkastet()).isEqualTo(2);
        assertThat(regnskap.differanse()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Utfall.class)
    void hvert_utfall_har_ett_ledd(Utfall utfall) {
        var regnskap = Regnskap.av(apnet(utfall.name(), 3), 3L, 3L);

        assertThat(regnskap.anvendt() + regnskap.erstattet() + regnskap.utenVirkning() + regnskap.iKonflikt())
                .isEqualTo(3);
        assertThat(regnskap.differanse()).isZero();
    }

    /** Slag og antall etter tur. */
    private static Map<String, Long> apnet(Object... fort) {
        var alle = new HashMap<>(Map.of(Regnskap.APNING, 0L));
        for (int i = 0; i < fort.length; i += 2) {
            alle.put((String) fort[i], ((Integer) fort[i + 1]).longValue());
        }
        return alle;
    }
}
