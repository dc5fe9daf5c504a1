package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fraværet begynner mandag 2. mars 2026: plan dag 28, møte 1 dag 49, aktivitetskrav dag 56. */
class InnforingTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    static Innforing fra(LocalDate dato) {
        return new Innforing(dato, Map.of());
    }

    static Innforing ved(String kontor, LocalDate dato) {
        return new Innforing(null, Map.of(kontor, dato));
    }

    @Test
    void det_som_har_frist_før_innføringsdatoen_er_historie_og_bare_resten_sendes() {
        var forlop = new Saksforlop().innfores(fra(dag(49))).faar(den(dag(50)).sendt("a", START, dag(90)));

        assertThat(forlop.fortalt()).containsExactly("aktivert DIALOGMOTE_1", "aktivert AKTIVITETSKRAV");
        assertThat(forlop.milepael("OPPFOLGINGSPLAN").status()).isEqualTo(Milepael.Status.HISTORISK);
    }

    @Test
    void historien_blir_ikke_sendt_når_dagene_går_og_fraværet_forlenges() {
        var forlop = new Saksforlop()
                .innfores(fra(dag(60)))
                .faar(den(dag(10)).sendt("a", START, dag(58)))
                .gaarTil(dag(57))
                .faar(den(dag(58)).sendt("b", dag(59), dag(90)))
                .gaarTil(dag(118));

        assertThat(forlop.fortalt()).isEmpty();
        assertThat(forlop.holder())
                .containsExactly("OPPFOLGINGSPLAN HISTORISK", "DIALOGMOTE_1 HISTORISK", "AKTIVITETSKRAV HISTORISK");
    }

    @Test
    void kontorets_dato_går_foran_installasjonens() {
        var forlop = new Saksforlop()
                .innfores(new Innforing(dag(1), Map.of("0315", dag(56))))
                .faar(den(dag(50)).person("0315", null))
                .stille()
                .faar(den(dag(50)).sendt("a", START, dag(90)));

        assertThat(forlop.fortalt()).containsExactly("aktivert AKTIVITETSKRAV");
    }

    @Test
    void et_kontor_uten_egen_dato_følger_installasjonen() {
        var forlop = new Saksforlop()
                .innfores(new Innforing(dag(49), Map.of("0315", dag(56))))
                .faar(den(dag(50)).person("1719", null))
                .stille()
                .faar(den(dag(50)).sendt("a", START, dag(90)));

        assertThat(forlop.fortalt()).containsExactly("aktivert DIALOGMOTE_1", "aktivert AKTIVITETSKRAV");
    }

    @Test
    void så_lenge_kontoret_er_ukjent_sendes_bare_det_alle_kontorer_ville_sendt() {
        var forlop = new Saksforlop()
                .innfores(new Innforing(dag(1), Map.of("0315", dag(56))))
                .faar(den(dag(50)).sendt("a", START, dag(90)));
        assertThat(forlop.fortalt()).containsExactly("aktivert AKTIVITETSKRAV");

        assertThat(forlop.stille().faar(den(dag(50)).person("1719", null)).fortalt())
                .containsExactly("person 1", "aktivert OPPFOLGINGSPLAN", "aktivert DIALOGMOTE_1");
    }

    @Test
    void rekkefølgen_sykmelding_og_person_kom_i_har_ingenting_å_si_for_det_som_står() {
        var sykmeldingForst = new Saksforlop()
                .innfores(ved("0315", dag(49)))
                .faar(den(dag(50)).sendt("a", START, dag(90)))
                .faar(den(dag(50)).person("0315", null));
        var personForst = new Saksforlop()
                .innfores(ved("0315", dag(49)))
                .faar(den(dag(50)).person("0315", null))
                .faar(den(dag(50)).sendt("a", START, dag(90)));

        assertThat(sykmeldingForst.holder()).isEqualTo(personForst.holder());
    }

    @Test
    void flytter_hun_til_et_kontor_som_ikke_er_begynt_lukkes_det_med_frist_før_det_begynner() {
        var forlop = new Saksforlop()
                .innfores(new Innforing(null, Map.of("1719", dag(56))))
                .faar(den(dag(30)).person("0315", null))
                .faar(den(dag(30)).sendt("a", START, dag(90)))
                .stille()
                .faar(den(dag(31)).person("1719", null));

        assertThat(forlop.fortalt())
                .containsExactly(
                        "person 2",
                        "lukket OPPFOLGINGSPLAN IKKE_LENGER_AKTUELL",
                        "lukket DIALOGMOTE_1 IKKE_LENGER_AKTUELL");
        assertThat(forlop.gaarTil(dag(43)).milepael("AKTIVITETSKRAV").status()).isEqualTo(Milepael.Status.AKTIV);
    }

    @Test
    void flytter_hun_til_et_kontor_som_er_begynt_sendes_det_som_ennå_gjelder() {
        var forlop = new Saksforlop()
                .innfores(ved("1719", dag(100)))
                .faar(den(dag(30)).person("1719", null))
                .faar(den(dag(30)).sendt("a", START, dag(90)))
                .stille()
                .faar(den(dag(31)).person("0315", null));

        assertThat(forlop.fortalt()).containsExactly("person 2", "aktivert OPPFOLGINGSPLAN", "aktivert DIALOGMOTE_1");
    }

    @Test
    void det_som_er_gjort_er_gjort_også_om_datoen_flyttes() {
        var forlop = new Saksforlop()
                .faar(den(dag(50)).sendt("a", START, dag(90)))
                .oppfyller("DIALOGMOTE_1")
                .innfores(fra(dag(200)))
                .regnesPaaNytt(dag(51));

        assertThat(forlop.holder())
                .containsExactly("OPPFOLGINGSPLAN HISTORISK", "DIALOGMOTE_1 OPPFYLT", "AKTIVITETSKRAV HISTORISK");
    }

    @Test
    void en_planlagt_plikt_aktiveres_ikke_når_datoen_i_mellomtiden_er_flyttet_forbi_fristen() {
        var forlop = new Saksforlop()
                .faar(den(START).sendt("a", START, dag(40)))
                .innfores(fra(dag(29)))
                .gaarTil(dag(15));

        assertThat(forlop.fortalt()).isEmpty();
        assertThat(forlop.holder()).containsExactly("OPPFOLGINGSPLAN HISTORISK");
    }

    @Test
    void et_fravær_som_er_over_da_vi_først_ser_det_er_historie_også_med_frist_etter_innføringen() {
        var forlop = new Saksforlop().innfores(fra(START)).faar(den(dag(106)).sendt("a", START, dag(90)));

        assertThat(forlop.fortalt()).isEmpty();
    }

    @Test
    void historie_fra_et_fravær_som_var_over_lever_igjen_når_det_forlenges() {
        var forlop = new Saksforlop()
                .innfores(fra(dag(49)))
                .faar(den(dag(106)).sendt("a", START, dag(90)))
                .faar(den(dag(106)).sendt("b", dag(91), dag(120)));

        assertThat(forlop.fortalt()).containsExactly("aktivert DIALOGMOTE_1", "aktivert AKTIVITETSKRAV");
    }
}
