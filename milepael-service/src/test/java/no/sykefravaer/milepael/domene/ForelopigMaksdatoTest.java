package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.domene.Testfakta.*;
import static no.sykefravaer.milepael.domene.Testsoknad.om;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Når sykepengene tar slutt om fraværet varer ved. Dag 1 er en mandag; uten tidligere fravær er maksdato dag 362. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForelopigMaksdatoTest {

    static final LocalDate ORDINAER = dag(362);
    static final LocalDate UKJENT = null;

    @Test
    void sykepengene_varer_i_248_hverdager_etter_de_seksten_dagene_arbeidsgiver_betaler() {
        assertThat(siste(UKJENT, sendt("a", 1, "A", helt(1, 60))))
                .isEqualTo(new ForelopigMaksdato(ORDINAER, 0, 32, 216));
    }

    @Test
    void det_som_er_igjen_av_arbeidsgiverperioden_kommer_før_de_248() {
        assertThat(siste(UKJENT, sendt("a", 1, "A", helt(1, 5)))).isEqualTo(new ForelopigMaksdato(ORDINAER, 0, 0, 248));
    }

    @Test
    void graderte_dager_teller_som_hele() {
        assertThat(siste(UKJENT, sendt("a", 1, "A", gradert(1, 60, 40))).brukt())
                .isEqualTo(32);
    }

    @Test
    void uten_arbeidsgiver_går_de_første_seksten_dagene_heller_ikke_av_kvoten() {
        assertThat(siste(UKJENT, bekreftet("a", 1, helt(1, 60))).dato()).isEqualTo(ORDINAER);
    }

    @Test
    void arbeidsgiverperioden_er_seksten_sykedager_også_når_de_er_delt() {
        assertThat(siste(UKJENT, sendt("a", 1, "A", helt(1, 10), helt(15, 40))).dato())
                .isEqualTo(dag(367));
    }

    @Test
    void egenmeldingsdager_er_med_i_arbeidsgiverperioden() {
        var sykmelding = medEgenmelding(sendt("a", 1, "A", helt(4, 60)), 1, 2, 3);

        assertThat(siste(UKJENT, sykmelding).dato()).isEqualTo(ORDINAER);
    }

    @Test
    void ti_hverdager_ferie_flytter_maksdato_to_uker() {
        var fakta = new Faktum[] {
            sendt("a", 1, "A", helt(1, 100)), om(61, 74).ferie(61, 74).sendt("q", 2, "A")
        };

        assertThat(siste(UKJENT, fakta).dato()).isEqualTo(ORDINAER.plusDays(14));
    }

    @Test
    void arbeid_midt_i_fraværet_flytter_maksdato() {
        assertThat(siste(UKJENT, sendt("a", 1, "A", helt(1, 60), helt(75, 100))).dato())
                .isEqualTo(ORDINAER.plusDays(14));
    }

    @Test
    void et_tidligere_fravær_går_av_kvoten_og_det_nye_har_sin_egen_arbeidsgiverperiode() {
        assertThat(siste(UKJENT, sendt("a", 1, "A", helt(1, 60)), sendt("b", 2, "A", helt(101, 130))))
                .isEqualTo(new ForelopigMaksdato(dag(418), 32, 42, 206));
    }

    @Test
    void et_senere_fravær_endrer_ikke_anslaget_for_det_forrige() {
        var tilfeller = tilfeller(sendt("a", 1, "A", helt(1, 60)), sendt("b", 2, "A", helt(101, 130)));

        assertThat(tilfeller.getFirst().maksdato()).isEqualTo(new ForelopigMaksdato(ORDINAER, 0, 32, 216));
    }

    @Test
    void tjueseks_uker_på_arbeid_gir_en_ny_kvote() {
        assertThat(siste(UKJENT, sendt("a", 1, "A", helt(1, 60)), sendt("b", 2, "A", helt(243, 250)))
                        .bruktFor())
                .isZero();
    }

    @Test
    void ferie_alene_gir_også_en_ny_kvote_før_maksdato() {
        var fakta = new Faktum[] {
            sendt("a", 1, "A", helt(1, 60)),
            om(1, 250).ferie(62, 250).sendt("q", 2, "A"),
            sendt("b", 3, "A", helt(260, 290))
        };

        assertThat(siste(UKJENT, fakta).bruktFor()).isZero();
    }

    @Test
    void arbeidsgiverperioden_regnes_med_i_de_tjueseks_ukene() {
        var etter165Dager = new Faktum[] {sendt("a", 1, "A", helt(1, 60)), sendt("b", 2, "A", helt(226, 230))};
        var etter166Dager = new Faktum[] {sendt("a", 1, "A", helt(1, 60)), sendt("b", 2, "A", helt(227, 230))};

        assertThat(siste(UKJENT, etter165Dager).bruktFor()).isEqualTo(32);
        assertThat(siste(UKJENT, etter166Dager).bruktFor()).isZero();
    }

    @Test
    void ferie_inne_i_fraværet_regnes_med_i_de_tjueseks_ukene() {
        var sykOgSyk = new Faktum[] {
            sendt("a", 1, "A", helt(1, 60)),
            om(61, 242).ferie(61, 242).sendt("q", 2, "A"),
            sendt("b", 3, "A", helt(243, 250))
        };

        assertThat(siste(UKJENT, sykOgSyk)).isEqualTo(new ForelopigMaksdato(dag(590), 0, 6, 242));
    }

    @Test
    void dagen_før_maksdato_er_det_én_dag_igjen_og_på_maksdato_ingen() {
        assertThat(siste(UKJENT, sendt("a", 1, "A", helt(1, 361))).igjen()).isEqualTo(1);
        assertThat(siste(UKJENT, sendt("a", 1, "A", helt(1, 362))).igjen()).isZero();
    }

    @Test
    void den_som_har_brukt_opp_kvoten_har_ingenting_igjen_i_et_nytt_fravær() {
        var fakta = new Faktum[] {sendt("a", 1, "A", helt(1, 370)), sendt("b", 2, "A", helt(400, 430))};

        assertThat(siste(UKJENT, fakta)).isEqualTo(new ForelopigMaksdato(ORDINAER, 248, 248, 0));
    }

    @Test
    void den_som_fyller_67_midt_i_fraværet_har_seksti_hverdager_igjen() {
        var fyller67DenMandagen = dag(99).minusYears(67);

        assertThat(siste(fyller67DenMandagen, sendt("a", 1, "A", helt(1, 120))).dato())
                .isEqualTo(dag(183));
    }

    @Test
    void den_som_fyller_70_midt_i_fraværet_har_sykepenger_til_dagen_før() {
        var fyller70DenTirsdagen = dag(100).minusYears(70);

        assertThat(siste(fyller70DenTirsdagen, sendt("a", 1, "A", helt(1, 60))).dato())
                .isEqualTo(dag(99));
    }

    @Test
    void fra_70_er_det_ingen_rett() {
        var fylte70DagenFoer = dag(0).minusYears(70);

        var maksdato = siste(fylte70DagenFoer, sendt("a", 1, "A", helt(1, 60)));

        assertThat(maksdato.dato()).isBefore(dag(1));
        assertThat(maksdato.igjen()).isZero();
    }

    /** Anslaget for det siste fraværet. */
    private static ForelopigMaksdato siste(LocalDate fodselsdato, Faktum... fakta) {
        return Tilfelleberegner.tilfeller(Faktagrunnlag.av(List.of(fakta)), fodselsdato)
                .getLast()
                .maksdato();
    }
}
