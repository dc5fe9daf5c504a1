package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.BeslutningTest.dag;
import static no.sykefravaer.milepael.domene.Handling.AVVENT;
import static no.sykefravaer.milepael.domene.Handling.FORHANDSVARSLE;
import static no.sykefravaer.milepael.domene.Handling.MOTTA_PLAN;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static no.sykefravaer.milepael.domene.Handling.UNNTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Milepael.Status;
import org.junit.jupiter.api.Test;

/** Vurderingen av aktivitetskravet, når den sykmeldte blir gradert og helt borte igjen, og når planen eller svaret ventes på. */
class AktivitetskravetTest {

    static final String KRAVET = "AKTIVITETSKRAV";
    static final LocalDate START = BeslutningTest.START;

    private final Saksforlop forlop =
            new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(90))).stille();

    @Test
    void blir_den_sykmeldte_gradert_er_kravet_møtt_og_oppgavene_gjort() {
        gradert();

        assertThat(forlop.milepael(KRAVET).beslutning()).isEqualTo(Beslutning.GRADERT);
        assertThat(forlop.fortalt()).contains("lukket AKTIVITETSKRAV UTFORT");
    }

    @Test
    void hundre_så_seksti_så_hundre_igjen_rundt_uke_åtte_åpner_en_ny_vurdering() {
        gradert().stille().faar(den(dag(75)).sendt("c", dag(121), dag(150)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt()).contains("aktivert AKTIVITETSKRAV");
    }

    @Test
    void gradert_før_uke_åtte_og_helt_borte_igjen_etter_gir_en_vurdering_først_da() {
        var tidlig = new Saksforlop()
                .faar(den(dag(40)).sendt("a", START, dag(50)))
                .faar(den(dag(48)).gradert("b", dag(51), dag(70)));
        assertThat(tidlig.holder()).noneMatch(plikt -> plikt.startsWith(KRAVET));

        tidlig.faar(den(dag(68)).sendt("c", dag(71), dag(100)));

        assertThat(tidlig.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void et_unntak_står_når_den_sykmeldte_blir_gradert_og_helt_borte_igjen() {
        forlop.beslutter(KRAVET, UNNTA, "MEDISINSKE_GRUNNER", null, dag(62));

        gradert().faar(den(dag(75)).sendt("c", dag(121), dag(150)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.UNNTAK);
    }

    @Test
    void en_venting_gjelder_igjen_når_den_graderte_er_helt_borte_før_dagen() {
        forlop.beslutter(KRAVET, AVVENT, "DROFTES_INTERNT", dag(80), dag(62));

        gradert().faar(den(dag(75)).sendt("c", dag(121), dag(150)));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
    }

    @Test
    void det_fakta_har_møtt_kan_ingen_angre() {
        gradert();

        var avvist = catchThrowableOfType(Avvisning.class, () -> forlop.angrer(KRAVET, dag(66)));

        assertThat(avvist.grunn()).isEqualTo(Avvisning.Grunn.INGENTING_AA_ANGRE);
    }

    @Test
    void trekkes_fraværet_er_heller_ikke_det_graderte_møtt() {
        gradert().faar(den(dag(66)).slettet("a"));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.BORTFALT);
    }

    @Test
    void et_forhåndsvarsel_venter_til_svarfristen_og_vurderingen_er_så_åpen_igjen() {
        forlop.beslutter(KRAVET, FORHANDSVARSLE, "FORHANDSVARSEL", dag(85), dag(62));

        assertThat(forlop.gaarTil(dag(84)).milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.gaarTil(dag(85)).milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void blir_den_sykmeldte_gradert_før_svarfristen_faller_forhåndsvarselet_bort_som_møtt() {
        forlop.beslutter(KRAVET, FORHANDSVARSLE, "FORHANDSVARSEL", dag(85), dag(62));

        assertThat(gradert().gaarTil(dag(85)).milepael(KRAVET).status()).isEqualTo(Status.OPPFYLT);
    }

    @Test
    void når_planen_kommer_er_det_som_ventet_på_den_aktivt_igjen() {
        forlop.beslutter(KRAVET, AVVENT, "OPPFOLGINGSPLAN_ARBEIDSGIVER", dag(85), dag(62))
                .stille()
                .beslutter("OPPFOLGINGSPLAN", MOTTA_PLAN, "PLAN_MOTTATT", null, dag(63));

        assertThat(forlop.milepael("OPPFOLGINGSPLAN").status()).isEqualTo(Status.OPPFYLT);
        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt())
                .containsExactly(
                        "lukket OPPFOLGINGSPLAN UTFORT",
                        "endret AKTIVITETSKRAV " + dag(56),
                        "lukket UTTALELSE_ARBEIDSGIVER IKKE_LENGER_AKTUELL");
    }

    @Test
    void det_som_venter_på_noe_annet_enn_planen_venter_videre() {
        forlop.beslutter(KRAVET, AVVENT, "INFORMASJON_BEHANDLER", dag(85), dag(62))
                .beslutter("OPPFOLGINGSPLAN", MOTTA_PLAN, "PLAN_MOTTATT", null, dag(63));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
    }

    @Test
    void en_plan_arbeidsgiveren_alt_har_meldt_laget_kan_mottas_uten_at_noen_får_vite_det_igjen() {
        forlop.beslutter("OPPFOLGINGSPLAN", OPPFYLL, null, null, dag(62))
                .stille()
                .beslutter("OPPFOLGINGSPLAN", MOTTA_PLAN, "PLAN_MOTTATT", null, dag(63));

        assertThat(forlop.fortalt()).isEmpty();
    }

    @Test
    void angres_mottaket_er_planen_fremdeles_meldt_laget() {
        forlop.beslutter("OPPFOLGINGSPLAN", OPPFYLL, null, null, dag(62))
                .beslutter("OPPFOLGINGSPLAN", MOTTA_PLAN, "PLAN_MOTTATT", null, dag(63))
                .stille()
                .angrer("OPPFOLGINGSPLAN", dag(64));

        assertThat(forlop.milepael("OPPFOLGINGSPLAN").beslutning().arsak()).isNull();
        assertThat(forlop.milepael("OPPFOLGINGSPLAN").status()).isEqualTo(Status.OPPFYLT);
        assertThat(forlop.fortalt()).isEmpty();
    }

    /** 60 % fra dag 91 til dag 120. */
    private Saksforlop gradert() {
        return forlop.faar(den(dag(65)).gradert("b", dag(91), dag(120)));
    }
}
