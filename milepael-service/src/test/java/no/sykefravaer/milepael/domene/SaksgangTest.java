package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.ANNEN_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import org.junit.jupiter.api.Test;

class SaksgangTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    @Test
    void en_sykmelding_som_begynte_for_seksti_dager_siden_gir_uke_4_7_og_8_med_en_gang() {
        var forlop = new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(90)));

        assertThat(forlop.fortalt())
                .containsExactly("aktivert OPPFOLGINGSPLAN", "aktivert DIALOGMOTE_1", "aktivert AKTIVITETSKRAV");
    }

    @Test
    void den_samme_sykmeldingen_igjen_endrer_ingenting() {
        var sykmelding = den(dag(61)).sendt("a", START, dag(90));
        var forlop = new Saksforlop().faar(sykmelding).stille();

        assertThat(forlop.faar(sykmelding).fortalt()).isEmpty();
    }

    @Test
    void to_arbeidsgivere_gir_to_planer_med_hver_sin_frist() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .stille()
                .faar(den(dag(61)).hos(ANNEN_AS).sendt("b", dag(11), dag(90)));

        assertThat(forlop.hendelser())
                .filteredOn(h -> h instanceof Aktivert a && a.regel().equals("OPPFOLGINGSPLAN"))
                .extracting(h -> ((Aktivert) h).frist())
                .containsExactly(dag(38));
    }

    @Test
    void en_plikt_som_ennå_ikke_har_nådd_sin_dag_er_planlagt_og_blir_aktiv_når_dagen_kommer() {
        var forlop = new Saksforlop().faar(den(START).sendt("a", START, dag(60)));
        assertThat(forlop.fortalt()).isEmpty();

        assertThat(forlop.gaarTil(dag(15)).fortalt()).containsExactly("aktivert OPPFOLGINGSPLAN");
    }

    @Test
    void det_som_forfalt_mens_tjenesten_var_nede_skjer_før_det_neste_faktumet() {
        var forlop = new Saksforlop()
                .faar(den(START).sendt("a", START, dag(60)))
                .faar(den(dag(20)).slettet("a"));

        assertThat(forlop.fortalt())
                .containsExactly("aktivert OPPFOLGINGSPLAN", "lukket OPPFOLGINGSPLAN IKKE_LENGER_AKTUELL");
    }

    @Test
    void en_slettet_sykmelding_trekker_alt_som_hvilte_på_den() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .faar(den(dag(62)).slettet("a"));

        assertThat(forlop.holder()).isEmpty();
    }

    @Test
    void aktivert_trukket_og_aktivert_igjen_er_samme_milepæl_i_tre_versjoner() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .faar(den(dag(62)).slettet("a"))
                .faar(den(dag(63)).sendt("b", START, dag(90)));

        assertThat(forlop.hendelser())
                .filteredOn(h -> h instanceof Aktivert a && a.regel().equals("AKTIVITETSKRAV"))
                .extracting(h -> ((Aktivert) h).versjon())
                .containsExactly(1, 3);
    }

    @Test
    void en_start_som_flytter_seg_bakover_flytter_fristene_til_de_samme_oppgavene() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .stille()
                .faar(den(dag(62)).sendt("b", START.minusDays(7), START.minusDays(1)));

        assertThat(forlop.fortalt())
                .containsExactlyInAnyOrder(
                        "endret OPPFOLGINGSPLAN " + dag(21),
                        "endret DIALOGMOTE_1 " + dag(42),
                        "endret AKTIVITETSKRAV " + dag(49));
    }

    @Test
    void en_plikt_som_flyttes_så_langt_fram_at_dagen_ikke_er_kommet_lukkes_til_den_kommer() {
        var forlop = new Saksforlop()
                .faar(den(dag(15)).sendt("a", START, dag(4)))
                .faar(den(dag(16)).sendt("b", dag(5), dag(60)))
                .stille()
                .faar(den(dag(16)).slettet("a"));

        assertThat(forlop.fortalt()).containsExactly("lukket OPPFOLGINGSPLAN FRIST_FLYTTET");
    }

    @Test
    void seksten_dager_etter_at_fraværet_tok_slutt_er_åpne_plikter_uaktuelle() {
        var forlop =
                new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(62))).stille();

        assertThat(forlop.gaarTil(dag(77)).fortalt()).isEmpty();
        assertThat(forlop.gaarTil(dag(78)).fortalt())
                .containsExactly(
                        "lukket OPPFOLGINGSPLAN FRAVAER_AVSLUTTET",
                        "lukket DIALOGMOTE_1 FRAVAER_AVSLUTTET",
                        "lukket AKTIVITETSKRAV FRAVAER_AVSLUTTET");
    }

    @Test
    void en_forlengelse_som_kommer_etter_at_pliktene_ble_uaktuelle_gjør_dem_aktive_igjen() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).sendt("a", START, dag(62)))
                .gaarTil(dag(78))
                .stille()
                .faar(den(dag(79)).sendt("b", dag(63), dag(85)));

        assertThat(forlop.fortalt())
                .containsExactly("aktivert OPPFOLGINGSPLAN", "aktivert DIALOGMOTE_1", "aktivert AKTIVITETSKRAV");
    }

    @Test
    void et_fravær_som_var_over_da_vi_først_så_det_er_historie_og_sendes_aldri() {
        var forlop = new Saksforlop().faar(den(dag(106)).sendt("a", START, dag(90)));

        assertThat(forlop.fortalt()).isEmpty();
        assertThat(forlop.holder())
                .containsExactly("OPPFOLGINGSPLAN HISTORISK", "DIALOGMOTE_1 HISTORISK", "AKTIVITETSKRAV HISTORISK");
    }

    @Test
    void en_ny_sykmelder_overtar_den_åpne_oppgaven() {
        var forlop = new Saksforlop()
                .faar(den(dag(50)).fra("7777777").sendt("a", START, dag(60)))
                .stille()
                .faar(den(dag(61)).sendt("b", dag(61), dag(90)));

        assertThat(forlop.milepael("AKTIVITETSKRAV").plikt().mottakere())
                .extracting(Part::hpr)
                .containsExactly(null, "1234567");
    }

    @Test
    void tilfeller_som_slås_sammen_og_deles_igjen_finner_tilbake_til_seg_selv() {
        var forlop = new Saksforlop()
                .faar(den(dag(10)).sendt("a", START, dag(10)))
                .faar(den(dag(41)).sendt("c", dag(40), dag(50)));
        var foer = forlop.sak().tilfeller();

        forlop.faar(den(dag(42)).sendt("b", dag(11), dag(39))).faar(den(dag(43)).slettet("b"));

        assertThat(forlop.sak().tilfeller()).containsExactlyInAnyOrderElementsOf(foer);
    }
}
