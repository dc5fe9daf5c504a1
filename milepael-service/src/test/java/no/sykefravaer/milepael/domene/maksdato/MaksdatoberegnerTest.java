package no.sykefravaer.milepael.domene.maksdato;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Når sykepengene tar slutt, og når det begynner en ny rett. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaksdatoberegnerTest {

    static final String UNG = "1992-02-12";
    static final String FYLLER_67_11_JANUAR_2018 = "1951-01-11";
    static final String FYLLER_70_10_JANUAR_2018 = "1948-01-10";
    static final String I_2018 = "2018-01-01";

    @Test
    void uten_dager_er_det_ingen_kvote() {
        assertThat(Maksdatoberegner.av(LocalDate.parse(UNG), null, List.of()).kvoter())
                .isEmpty();
    }

    @Test
    void uten_en_eneste_sykepengedag_regnes_det_fra_siste_dag() {
        assertThat(kvoter(UNG, "16 AP, 10 FRI")).containsExactly(kvote("2019-01-09", 0));
    }

    @Test
    void arbeidsgiverperiode_betalt_av_nav_går_ikke_av_kvoten() {
        assertThat(kvoter(UNG, "16 NAP, 10 NAV")).containsExactly(kvote("2018-12-28", 8));
    }

    @Test
    void ny_rett_etter_26_uker_på_arbeid_selv_om_kvoten_ikke_var_brukt_opp() {
        assertThat(kvoter(UNG, "50 NAVDAGER, 175 ARB, 7 AP, 248 NAVDAGER"))
                .containsExactly(kvote("2019-06-12", 50), kvote("2019-08-21", 248));
    }

    @Test
    void dager_ingen_sier_noe_om_er_som_arbeid() {
        assertThat(kvoter(UNG, "50 NAVDAGER, 182 UTELATT, 248 NAVDAGER"))
                .containsExactly(kvote("2019-06-12", 50), kvote("2019-08-21", 248));
    }

    @Test
    void en_sykepengedag_i_oppholdet_begynner_tellingen_på_nytt() {
        var svar = svar(UNG, "16 AP, 247 NAVDAGER, 180 ARB, 1 NAVDAGER, 2 ARB, 10 NAVDAGER");

        assertThat(svar.kvoter()).containsExactly(kvote("2019-06-26", 248));
        assertThat(svar.avslatteDager()).hasSize(10).startsWith(LocalDate.parse("2019-07-01"));
    }

    @Test
    void ferie_alene_gir_ny_rett_før_maksdato_men_ikke_etter() {
        assertThat(kvoter(UNG, "247 NAVDAGER, 182 FRI, 10 NAVDAGER"))
                .containsExactly(kvote("2019-06-12", 247), kvote("2020-05-22", 10));
        assertThat(kvoter(UNG, "248 NAVDAGER, 182 FRI, 10 NAVDAGER")).containsExactly(kvote("2018-12-12", 248));
    }

    @Test
    void ferie_mellom_sykepengedager_tas_ikke_med_i_et_senere_opphold() {
        var svar = svar(UNG, "82 NAVDAGER, 27 FRI, 82 NAVDAGER, 155 ARB, 85 NAVDAGER");

        assertThat(svar.kvoter()).containsExactly(kvote("2019-06-12", 248));
        assertThat(svar.avslatteDager()).containsExactly(LocalDate.parse("2019-06-13"));
    }

    @Test
    void syke_helgedager_i_et_opphold_teller_men_ikke_rett_etter_en_sykepengedag() {
        assertThat(kvoter(UNG, "240 NAVDAGER, 180 ARB, 2 HELG, 10 NAVDAGER")).hasSize(2);
        assertThat(kvoter(UNG, "240 NAVDAGER, 182 HELG, 8 NAVDAGER")).hasSize(1);
    }

    @Test
    void arbeidsgiverperioden_etter_26_uker_syk_uten_rett_gir_en_ny() {
        assertThat(kvoter(UNG, "16 AP, 248 NAVDAGER, 175 ARB, 10 NAV, 1 AP, 10 NAV"))
                .containsExactly(kvote("2018-12-28", 248), kvote("2020-06-12", 8));
    }

    @Test
    void etter_fylte_67_er_det_seksti_dager() {
        var svar = svar(FYLLER_67_11_JANUAR_2018, "11 NAV, 61 NAVDAGER");

        assertThat(svar.kvoter()).containsExactly(kvote("2018-04-05", 69));
        assertThat(svar.avslatteDager()).containsExactly(LocalDate.parse("2018-04-06"));
    }

    @Test
    void ny_rett_etter_fylte_67_er_seksti_dager() {
        assertThat(kvoter(FYLLER_67_11_JANUAR_2018, "10 NAV, 60 NAVDAGER, 182 ARB, 60 NAVDAGER"))
                .containsExactly(kvote("2018-10-04", 68), kvote("2018-12-26", 60));
    }

    @Test
    void fra_fylte_70_er_det_ingen() {
        var svar = svar(FYLLER_70_10_JANUAR_2018, "11 NAV");

        assertThat(svar.kvoter()).containsExactly(kvote("2018-01-09", 7));
        assertThat(svar.avslatteDager()).containsExactly(LocalDate.parse("2018-01-10"), LocalDate.parse("2018-01-11"));
    }

    @Test
    void fra_fylte_70_avslås_også_arbeidsgiverperiode_betalt_av_nav_men_ikke_arbeidsgivers() {
        assertThat(svar(FYLLER_70_10_JANUAR_2018, "16 NAP").avslatteDager()).hasSize(7);
        assertThat(svar(FYLLER_70_10_JANUAR_2018, "16 AP").avslatteDager()).isEmpty();
    }

    @Test
    void dagene_etter_dødsfallet_avslås_helgene_med() {
        var svar = Maksdatoberegner.av(
                LocalDate.parse(UNG), LocalDate.parse("2018-01-20"), Tidslinje.fra(I_2018, "16 AP, 10 NAV"));

        assertThat(svar.kvoter()).containsExactly(kvote("2018-01-20", 3));
        assertThat(svar.avslatteDager()).hasSize(6).startsWith(LocalDate.parse("2018-01-21"));
    }

    @Test
    void rekkefølgen_periodene_kommer_i_betyr_ingenting() {
        var perioder = Tidslinje.fra(I_2018, "16 AP, 248 NAVDAGER, 182 ARB, 10 NAV");

        assertThat(Maksdatoberegner.av(LocalDate.parse(UNG), null, perioder.reversed()))
                .isEqualTo(Maksdatoberegner.av(LocalDate.parse(UNG), null, perioder));
    }

    @Test
    void helga_før_den_første_sykepengedagen_hører_til_oppholdet() {
        assertThat(kvoter(UNG, "70 NAV, 180 ARB, 12 NAV"))
                .containsExactly(kvote("2019-06-12", 50), kvote("2019-08-21", 8));
        assertThat(kvoter(UNG, "70 NAV, 179 ARB, 12 NAV")).containsExactly(kvote("2019-06-11", 58));
    }

    @Test
    void de_26_ukene_kan_være_arbeid_og_ferie_etter_hverandre() {
        assertThat(kvoter(UNG, "50 NAVDAGER, 100 ARB, 81 FRI, 10 NAVDAGER")).hasSize(1);
        assertThat(kvoter(UNG, "50 NAVDAGER, 100 ARB, 82 FRI, 10 NAVDAGER"))
                .containsExactly(kvote("2019-06-12", 50), kvote("2019-08-21", 10));
    }

    @Test
    void en_rett_som_blir_avløst_er_vurdert_den_siste_dagen_i_de_26_ukene() {
        assertThat(kvoter(UNG, "50 NAVDAGER, 190 ARB"))
                .containsExactly(kvote("2019-06-12", 50), kvote("2019-08-28", 0));
    }

    @Test
    void syk_uten_rett_teller_i_oppholdet_men_det_må_komme_en_arbeidsdag_etter_26_uker() {
        var svar = svar(UNG, "248 NAVDAGER, 181 ARB, 10 NAV, 1 ARB, 10 NAV");

        assertThat(svar.kvoter()).containsExactly(kvote("2018-12-12", 248), kvote("2020-06-03", 7));
        assertThat(svar.avslatteDager()).hasSize(8);
    }

    @Test
    void ferie_etter_maksdato_teller_i_oppholdet_til_den_første_arbeidsdagen() {
        assertThat(kvoter(UNG, "248 NAVDAGER, 182 FRI, 5 ARB, 10 NAVDAGER"))
                .containsExactly(kvote("2018-12-12", 248), kvote("2020-05-28", 10));
    }

    @Test
    void en_helg_alene_er_ingen_sykepengedag() {
        assertThat(kvoter(UNG, "5 ARB, 2 NAV")).containsExactly(kvote("2018-12-19", 0));
    }

    @Test
    void bare_dagene_fra_fylte_70_avslås() {
        assertThat(svar(FYLLER_70_10_JANUAR_2018, "9 NAV").avslatteDager()).isEmpty();
        assertThat(svar(FYLLER_70_10_JANUAR_2018, "10 NAV").avslatteDager())
                .containsExactly(LocalDate.parse("2018-01-10"));
    }

    private static List<Kvote> kvoter(String fodselsdato, String dager) {
        return svar(fodselsdato, dager).kvoter();
    }

    private static Maksdatoer svar(String fodselsdato, String dager) {
        return Maksdatoberegner.av(LocalDate.parse(fodselsdato), null, Tidslinje.fra(I_2018, dager));
    }

    private static Kvote kvote(String maksdato, int forbrukt) {
        return new Kvote(LocalDate.parse(maksdato), forbrukt);
    }
}
