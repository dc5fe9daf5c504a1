package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.Handling.AVVENT;
import static no.sykefravaer.milepael.domene.Handling.GJOR_UAKTUELL;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static no.sykefravaer.milepael.domene.Handling.UNNTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import no.sykefravaer.milepael.domene.Avvisning.Grunn;
import no.sykefravaer.milepael.domene.Kommando.Beslutt;
import no.sykefravaer.milepael.domene.Milepael.Status;
import org.junit.jupiter.api.Test;

class BeslutningTest {

    static final String KRAVET = "AKTIVITETSKRAV";
    static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Saksforlop forlop =
            new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(120))).stille();

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    @Test
    void et_unntak_lukker_oppgavene_uten_å_røpe_hvorfor() {
        forlop.beslutter(KRAVET, UNNTA, "MEDISINSKE_GRUNNER", null, dag(62));

        assertThat(forlop.fortalt()).containsExactly("lukket AKTIVITETSKRAV IKKE_LENGER_AKTUELL");
    }

    @Test
    void et_unntak_med_sluttdato_gjelder_til_og_med_dagen_og_plikten_er_aktiv_dagen_etter() {
        forlop.beslutter(KRAVET, UNNTA, "MEDISINSKE_GRUNNER", dag(80), dag(62)).stille();

        assertThat(forlop.gaarTil(dag(80)).fortalt()).isEmpty();
        assertThat(forlop.gaarTil(dag(81)).fortalt()).containsExactly("aktivert AKTIVITETSKRAV");
    }

    @Test
    void en_plikt_som_ikke_er_aktuell_lukkes_hos_alle() {
        forlop.beslutter(KRAVET, GJOR_UAKTUELL, null, null, dag(62));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.IKKE_AKTUELL);
        assertThat(forlop.fortalt()).containsExactly("lukket AKTIVITETSKRAV IKKE_LENGER_AKTUELL");
    }

    @Test
    void en_plikt_som_venter_beholder_oppgavene_hos_mottakerne() {
        forlop.beslutter(KRAVET, AVVENT, "INFORMASJON_BEHANDLER", dag(70), dag(62));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.fortalt()).containsExactly("endret AKTIVITETSKRAV " + dag(56));
    }

    @Test
    void en_plikt_som_venter_våkner_på_dagen() {
        forlop.beslutter(KRAVET, AVVENT, "DROFTES_MED_ROL", dag(70), dag(62));

        assertThat(forlop.gaarTil(dag(69)).milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.gaarTil(dag(70)).milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void er_fraværet_over_før_ventingen_er_slutt_lukkes_plikten_og_våkner_ikke() {
        forlop.beslutter(KRAVET, AVVENT, "ANNET", dag(200), dag(62)).stille().gaarTil(dag(201));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.IKKE_AKTUELL);
        assertThat(forlop.fortalt()).contains("lukket AKTIVITETSKRAV FRAVAER_AVSLUTTET");
    }

    @Test
    void en_angret_oppfyllelse_åpner_oppgavene_igjen() {
        forlop.beslutter(KRAVET, OPPFYLL, "TILTAK", null, dag(62)).stille().angrer(KRAVET, dag(63));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt()).containsExactly("aktivert AKTIVITETSKRAV");
    }

    @Test
    void en_angret_venting_er_aktiv_med_de_samme_oppgavene() {
        forlop.beslutter(KRAVET, AVVENT, "ANNET", dag(70), dag(62)).stille().angrer(KRAVET, dag(63));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
        assertThat(forlop.fortalt()).containsExactly("endret AKTIVITETSKRAV " + dag(56));
    }

    @Test
    void angres_en_oppfyllelse_gjelder_ventingen_fra_før() {
        forlop.beslutter(KRAVET, AVVENT, "ANNET", dag(70), dag(62))
                .beslutter(KRAVET, OPPFYLL, null, null, dag(63))
                .angrer(KRAVET, dag(64));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.AVVENT);
        assertThat(forlop.gaarTil(dag(70)).milepael(KRAVET).status()).isEqualTo(Status.AKTIV);
    }

    @Test
    void det_som_angres_etter_at_fraværet_er_over_er_ikke_aktuelt() {
        forlop.beslutter(KRAVET, OPPFYLL, null, null, dag(62)).stille().angrer(KRAVET, dag(150));

        assertThat(forlop.milepael(KRAVET).status()).isEqualTo(Status.IKKE_AKTUELL);
        assertThat(forlop.fortalt()).noneMatch(fortalt -> fortalt.contains(KRAVET));
    }

    @Test
    void en_planlagt_plikt_kan_unntas_uten_at_noen_får_vite_det_og_angres_tilbake() {
        var tidlig = new Saksforlop().faar(den(START).sendt("a", START, dag(120)));

        tidlig.beslutter("DIALOGMOTE_2", UNNTA, "MEDISINSKE_GRUNNER", null, dag(5))
                .angrer("DIALOGMOTE_2", dag(6));

        assertThat(tidlig.milepael("DIALOGMOTE_2").status()).isEqualTo(Status.PLANLAGT);
        assertThat(tidlig.fortalt()).isEmpty();
    }

    @Test
    void et_utløpt_unntak_fra_en_planlagt_plikt_gjør_den_planlagt_igjen() {
        var tidlig = new Saksforlop().faar(den(START).sendt("a", START, dag(60)));
        tidlig.beslutter(KRAVET, UNNTA, "SJOMENN_UTENRIKS", dag(10), dag(5)).gaarTil(dag(11));

        assertThat(tidlig.milepael(KRAVET).status()).isEqualTo(Status.PLANLAGT);
    }

    @Test
    void det_samme_sagt_to_ganger_gjøres_en_gang() {
        var kommando = new Beslutt(UNNTA, "MEDISINSKE_GRUNNER", null, 1);

        forlop.gjor(KRAVET, dag(62), kommando).gjor(KRAVET, dag(62), kommando);

        assertThat(forlop.milepael(KRAVET).versjon()).isEqualTo(2);
        assertThat(forlop.fortalt()).hasSize(1);
    }

    @Test
    void den_som_så_en_eldre_versjon_avvises() {
        assertThat(avvist(new Beslutt(UNNTA, "MEDISINSKE_GRUNNER", null, 7))).isEqualTo(Grunn.UTDATERT_VERSJON);
    }

    @Test
    void det_som_er_bestemt_må_angres_før_noe_annet_bestemmes() {
        forlop.beslutter(KRAVET, OPPFYLL, null, null, dag(62));

        assertThat(avvist(new Beslutt(UNNTA, "MEDISINSKE_GRUNNER", null, 2))).isEqualTo(Grunn.IKKE_APEN);
    }

    @Test
    void det_ingen_har_bestemt_kan_ikke_angres() {
        assertThat(avvist(new Kommando.Angre(1))).isEqualTo(Grunn.INGENTING_AA_ANGRE);
    }

    private Grunn avvist(Kommando kommando) {
        return catchThrowableOfType(Avvisning.class, () -> forlop.gjor(KRAVET, dag(62), kommando))
                .grunn();
    }
}
