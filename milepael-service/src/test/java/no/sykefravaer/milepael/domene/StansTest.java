package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.BeslutningTest.START;
import static no.sykefravaer.milepael.domene.BeslutningTest.dag;
import static no.sykefravaer.milepael.domene.Handling.AVVENT;
import static no.sykefravaer.milepael.domene.Handling.FORHANDSVARSLE;
import static no.sykefravaer.milepael.domene.Handling.INNSTILL;
import static no.sykefravaer.milepael.domene.Handling.MOTTA_UTTALELSE;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.regelverk.Praksis;
import org.junit.jupiter.api.Test;

/** Aktivitetskravet når det ikke er oppfylt: forhåndsvarsel, uttalelser, innstilling om stans, og konsekvent praksis. */
class StansTest {

    static final String KRAVET = "AKTIVITETSKRAV";
    static final String INNSTILLING = "INNSTILLING_OM_STANS";
    static final String UTTALELSE = "UTTALELSE_ARBEIDSGIVER";
    static final Praksis KONSEKVENT = new Praksis(Set.of("0315"), Set.of());

    private final Saksforlop forlop =
            new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(120))).stille();

    @Test
    void når_svarfristen_er_ute_kan_nav_innstille_om_stans_fra_en_dag() {
        varsle().gaarTil(dag(84)).stille().beslutter(KRAVET, INNSTILL, stans(), dag(84));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.OPPFYLT);
        assertThat(forlop.milepael(INNSTILLING).plikt().frist()).isEqualTo(dag(90));
        assertThat(forlop.fortalt()).containsExactly("lukket AKTIVITETSKRAV UTFORT", "aktivert INNSTILLING_OM_STANS");
    }

    @Test
    void før_svarfristen_er_ute_kan_nav_ikke_innstille_om_stans() {
        assertThat(avvist(varsle().gaarTil(dag(83)), 83)).isEqualTo(Grunn.SVARFRIST_IKKE_UTLOPT);
    }

    @Test
    void uttalelser_etter_forhåndsvarselet_hindrer_ikke_innstillingen_når_fristen_er_ute() {
        varsle();
        for (var rolle : List.of(Rolle.SYKMELDER, Rolle.ARBEIDSGIVER)) {
            forlop.beslutter(KRAVET, MOTTA_UTTALELSE, Beslutning.svarFra(rolle, "UTTALELSE_MOTTATT"), dag(70));
        }

        forlop.gaarTil(dag(84)).beslutter(KRAVET, INNSTILL, stans(), dag(84));

        assertThat(forlop.milepael(INNSTILLING).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void uten_forhåndsvarsel_kan_nav_ikke_innstille_om_stans() {
        assertThat(avvist(forlop, 84)).isEqualTo(Grunn.SVARFRIST_IKKE_UTLOPT);
    }

    @Test
    void en_angret_innstilling_trekkes_og_kravet_er_åpent_igjen() {
        varsle().gaarTil(dag(84))
                .beslutter(KRAVET, INNSTILL, stans(), dag(84))
                .stille()
                .angrer(KRAVET, dag(85));

        assertThat(forlop.fortalt())
                .containsExactlyInAnyOrder(
                        "aktivert AKTIVITETSKRAV", "lukket INNSTILLING_OM_STANS IKKE_LENGER_AKTUELL");
    }

    @Test
    void sykmelders_uttalelse_lukker_sykmelders_oppgave_og_navs_står() {
        forlop.beslutter(KRAVET, MOTTA_UTTALELSE, Beslutning.svarFra(Rolle.SYKMELDER, "UTTALELSE_MOTTATT"), dag(62));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael(KRAVET).mottakere()).extracting(Part::rolle).containsExactly(Rolle.NAV);
        assertThat(forlop.fortalt()).containsExactly("endret AKTIVITETSKRAV " + dag(56));
    }

    @Test
    void en_uttalelse_vekker_det_som_ventet_på_den_og_kan_angres() {
        forlop.beslutter(KRAVET, AVVENT, "INFORMASJON_BEHANDLER", dag(80), dag(62))
                .beslutter(KRAVET, MOTTA_UTTALELSE, Beslutning.svarFra(Rolle.SYKMELDER, "UTTALELSE_MOTTATT"), dag(63));
        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);

        forlop.angrer(KRAVET, dag(64));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.milepael(KRAVET).mottakere()).hasSize(2);
    }

    @Test
    void den_som_har_uttalt_seg_får_ikke_oppgaven_igjen_av_nye_fakta() {
        forlop.beslutter(KRAVET, MOTTA_UTTALELSE, Beslutning.svarFra(Rolle.SYKMELDER, "UTTALELSE_MOTTATT"), dag(62))
                .faar(den(dag(63)).sendt("b", dag(121), dag(140)));

        assertThat(forlop.milepael(KRAVET).mottakere()).extracting(Part::rolle).containsExactly(Rolle.NAV);
    }

    @Test
    void venter_nav_på_arbeidsgivers_plan_får_arbeidsgiver_vite_det_med_samme_dag() {
        forlop.beslutter(KRAVET, AVVENT, "OPPFOLGINGSPLAN_ARBEIDSGIVER", dag(80), dag(62));

        assertThat(forlop.milepael(UTTALELSE).plikt().frist()).isEqualTo(dag(80));
        assertThat(forlop.fortalt()).contains("aktivert UTTALELSE_ARBEIDSGIVER");
    }

    @Test
    void når_arbeidsgiver_har_uttalt_seg_er_kravet_navs_igjen() {
        forlop.beslutter(KRAVET, AVVENT, "OPPFOLGINGSPLAN_ARBEIDSGIVER", dag(80), dag(62))
                .stille()
                .beslutter(UTTALELSE, OPPFYLL, null, null, dag(63));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt()).contains("lukket UTTALELSE_ARBEIDSGIVER UTFORT");
    }

    @Test
    void konsekvent_praksis_spør_arbeidsgiver_ved_seks_uker_og_varsler_ved_åtte() {
        konsekvent(dag(20)).gaarTil(dag(43));
        assertThat(forlop.milepael(UTTALELSE).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.milepael("FORHANDSVARSEL").status()).isEqualTo(Status.PLANLAGT);

        forlop.gaarTil(dag(56));

        assertThat(forlop.milepael("FORHANDSVARSEL").status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void er_uttalelsen_kommet_før_åtte_uker_varsles_ingen_ved_konsekvent_praksis() {
        konsekvent(dag(20))
                .gaarTil(dag(43))
                .beslutter(UTTALELSE, OPPFYLL, null, null, dag(45))
                .gaarTil(dag(56));

        assertThat(forlop.milepael("FORHANDSVARSEL").status()).isEqualTo(Status.BORTFALT);
    }

    @Test
    void er_forhåndsvarselet_sendt_er_oppgaven_om_det_borte() {
        konsekvent(dag(57)).beslutter(KRAVET, FORHANDSVARSLE, "FORHANDSVARSEL", dag(84), dag(57));

        assertThat(forlop.milepael("FORHANDSVARSEL").status()).isEqualTo(Status.BORTFALT);
    }

    @Test
    void kontorer_uten_konsekvent_praksis_spør_ingen_av_seg_selv() {
        assertThat(forlop.sak().milepaeler().values())
                .extracting(m -> m.plikt().regel())
                .doesNotContain(UTTALELSE, "FORHANDSVARSEL");
    }

    private Saksforlop konsekvent(LocalDate dag) {
        return forlop.med(KONSEKVENT).faar(den(dag).person("0315", null));
    }

    private static Grunn avvist(Saksforlop forlop, int dag) {
        return catchThrowableOfType(Avvisning.class, () -> forlop.beslutter(KRAVET, INNSTILL, stans(), dag(dag)))
                .grunn();
    }

    private Saksforlop varsle() {
        return forlop.beslutter(KRAVET, FORHANDSVARSLE, "FORHANDSVARSEL", dag(84), dag(62));
    }

    private static Beslutning stans() {
        return Beslutning.innstilt("INNSTILLING_OM_STANS", dag(90));
    }
}
