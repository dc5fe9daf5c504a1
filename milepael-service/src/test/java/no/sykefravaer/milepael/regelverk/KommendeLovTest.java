package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.regelverk.Fravaersbygger.medFrist;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.sykmeldt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** En kommende lov er bare rader: møte 1 kommer en uke tidligere og også ved delvis fravær, og en ny plikt ved uke 6. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KommendeLovTest {

    static final LocalDate IKRAFT = LocalDate.of(2031, 1, 1);
    static final Gyldighet KOMMENDE = Gyldighet.fra("kommende", IKRAFT);

    static final Regel MOTE_I_UKE_6 = new Regel(
            "DIALOGMOTE_1",
            6,
            Omfatter.ARBEIDSGIVER,
            "Arbeidsgiver skal innkalle den ansatte til dialogmøte",
            new Hjemmel("en kommende lov", Merke.L),
            Vilkar.HAR_ARBEIDSGIVER,
            Rolle.ARBEIDSGIVER,
            List.of(Adressat.oppgaveTil(Rolle.ARBEIDSGIVER)),
            Aktivering.etterStart(21).naarFristenNaas(),
            KOMMENDE,
            "");

    static final Regel SAMTALE_I_UKE_3 = new Regel(
            "SAMTALE",
            3,
            Omfatter.PERSON,
            "Nav skal snakke med den sykmeldte",
            new Hjemmel("en kommende lov", Merke.L),
            Vilkar.HELT_BORTE,
            Rolle.NAV,
            List.of(Adressat.oppgaveTil(Rolle.NAV)),
            Aktivering.etterStart(7),
            KOMMENDE,
            "");

    static final Planlegger PLANLEGGER = new Planlegger(
            Stream.concat(
                            Regelverk.REGLER.stream().map(KommendeLovTest::avlost),
                            Stream.of(MOTE_I_UKE_6, SAMTALE_I_UKE_3))
                    .toList(),
            Lovvalg.FRIST);

    private static Regel avlost(Regel regel) {
        var avloses = regel.id().equals("DIALOGMOTE_1") && regel.gyldighet().inneholder(IKRAFT);
        return avloses ? regel.gyldig(regel.gyldighet().til(IKRAFT)) : regel;
    }

    private static List<Plikt> plikter(Fravaersbygger fravaer, String regel) {
        return PLANLEGGER.plikter(fravaer.tilfelle()).stream()
                .filter(plikt -> plikt.regel().equals(regel))
                .toList();
    }

    @Test
    void dagen_før_loven_trer_i_kraft_gjelder_den_gamle_fristen() {
        assertThat(plikter(medFrist(IKRAFT.minusDays(1), 7), "DIALOGMOTE_1"))
                .extracting(Plikt::uke)
                .containsExactly(7);
    }

    @Test
    void når_den_nye_fristen_er_dagen_loven_trer_i_kraft_gjelder_den() {
        assertThat(plikter(medFrist(IKRAFT, 6), "DIALOGMOTE_1"))
                .extracting(Plikt::uke)
                .containsExactly(6);
    }

    @Test
    void plikten_forsvinner_ikke_når_lovendringen_faller_mellom_ny_og_gammel_frist() {
        assertThat(plikter(medFrist(IKRAFT.plusDays(2), 7), "DIALOGMOTE_1"))
                .extracting(Plikt::regelverk)
                .containsExactly("kommende");
    }

    @Test
    void nye_vilkår_følger_den_nye_raden() {
        assertThat(plikter(medFrist(IKRAFT, 6).delvis(), "DIALOGMOTE_1")).hasSize(1);
    }

    @Test
    void en_ny_plikt_gjelder_fra_loven_trer_i_kraft() {
        assertThat(plikter(medFrist(IKRAFT, 3), "SAMTALE")).hasSize(1);
    }

    @Test
    void en_ny_plikt_gjelder_ikke_før() {
        assertThat(plikter(medFrist(IKRAFT.minusDays(1), 3), "SAMTALE")).isEmpty();
    }

    @Test
    void det_loven_ikke_rører_er_som_før() {
        assertThat(plikter(sykmeldt(IKRAFT, IKRAFT.plusDays(99)), "OPPFOLGINGSPLAN"))
                .extracting(Plikt::regelverk)
                .containsExactly("2014");
    }
}
