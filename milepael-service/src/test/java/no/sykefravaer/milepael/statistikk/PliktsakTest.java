package no.sykefravaer.milepael.statistikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.statistikk.Pliktsak.Utfall;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Fristen er 31. august 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PliktsakTest {

    static final LocalDate FRIST = LocalDate.of(2026, 8, 31);

    @Test
    void gjort_på_fristens_dag_er_i_tide_og_dagen_etter_er_for_sent() {
        assertThat(sak("OPPFOLGINGSPLAN", Status.OPPFYLT, null, FRIST).utfall()).isEqualTo(Utfall.I_TIDE);
        assertThat(sak("OPPFOLGINGSPLAN", Status.OPPFYLT, null, FRIST.plusDays(1))
                        .utfall())
                .isEqualTo(Utfall.FOR_SENT);
    }

    @Test
    void det_ingen_har_bestemt_noe_om_er_ikke_gjort_og_heller_ikke_det_som_venter() {
        assertThat(sak("DIALOGMOTE_1", null, null, FRIST).utfall()).isEqualTo(Utfall.IKKE_GJORT);
        assertThat(sak("AKTIVITETSKRAV", Status.AVVENT, "DROFTES_INTERNT", FRIST)
                        .utfall())
                .isEqualTo(Utfall.IKKE_GJORT);
    }

    @Test
    void et_møte_meldt_avholdt_er_holdt_og_andre_grunner_til_at_det_er_uaktuelt_er_ikke() {
        assertThat(sak("DIALOGMOTE_2", Status.IKKE_AKTUELL, "DIALOGMOTE_AVHOLDT", FRIST)
                        .utfall())
                .isEqualTo(Utfall.I_TIDE);
        assertThat(sak("DIALOGMOTE_2", Status.IKKE_AKTUELL, "FRISKMELDT", FRIST).utfall())
                .isEqualTo(Utfall.IKKE_AKTUELT);
    }

    @Test
    void et_unntak_står_for_seg_selv_men_om_aktivitet_er_det_en_avgjørelse() {
        assertThat(sak("DIALOGMOTE_2", Status.UNNTAK, "MEDISINSKE_GRUNNER", FRIST)
                        .utfall())
                .isEqualTo(Utfall.UNNTAK);
        assertThat(sak("AKTIVITETSKRAV", Status.UNNTAK, "MEDISINSKE_GRUNNER", FRIST)
                        .utfall())
                .isEqualTo(Utfall.I_TIDE);
    }

    @Test
    void et_forhåndsvarsel_er_en_avgjørelse_om_aktivitet_hva_den_enn_blir_siden() {
        assertThat(varslet(FRIST, Status.AVVENT, FRIST).utfall()).isEqualTo(Utfall.I_TIDE);
        assertThat(varslet(FRIST, null, null).utfall()).isEqualTo(Utfall.I_TIDE);
        assertThat(varslet(FRIST, Status.OPPFYLT, FRIST.plusDays(30)).utfall()).isEqualTo(Utfall.I_TIDE);
        assertThat(varslet(FRIST.plusDays(1), null, null).utfall()).isEqualTo(Utfall.FOR_SENT);
    }

    @Test
    void unntak_og_uaktuelle_er_ikke_blant_dem_som_skulle_gjøres() {
        var tall = Plikttall.av(List.of(
                sak("DIALOGMOTE_2", Status.OPPFYLT, null, FRIST),
                sak("DIALOGMOTE_2", Status.OPPFYLT, null, FRIST.plusDays(3)),
                sak("DIALOGMOTE_2", null, null, FRIST),
                sak("DIALOGMOTE_2", Status.UNNTAK, "MEDISINSKE_GRUNNER", FRIST),
                sak("DIALOGMOTE_2", Status.IKKE_AKTUELL, "ARBEIDSTAKER_AAP", FRIST)));

        assertThat(tall).isEqualTo(new Plikttall(1, 3, 1, 1));
    }

    @Test
    void et_fravær_som_slutter_dagen_før_fristen_har_ikke_passert_den() {
        assertThat(med(FRIST).erPassert()).isTrue();
        assertThat(med(FRIST.minusDays(1)).erPassert()).isFalse();
    }

    private static Pliktsak med(LocalDate slutt) {
        return new Pliktsak(new UUID(0, 1), "DIALOGMOTE_2", FRIST, slutt, null, null, null, null, null);
    }

    private static Pliktsak sak(String regel, Status bestemt, String arsak, LocalDate dag) {
        return new Pliktsak(new UUID(0, 1), regel, FRIST, FRIST.plusDays(10), bestemt, arsak, dag, null, null);
    }

    private static Pliktsak varslet(LocalDate varslet, Status bestemt, LocalDate dag) {
        return new Pliktsak(
                new UUID(0, 1), "AKTIVITETSKRAV", FRIST, FRIST.plusDays(10), bestemt, null, dag, null, varslet);
    }
}
