package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/**
 * En kommende lov er bare rader: møte 1 kommer en uke tidligere og også ved delvis fravær, og det er nye plikter i uke 3
 * og 10.
 */
public final class KommendeLov {

    public static final LocalDate IKRAFT = LocalDate.of(2031, 1, 1);
    private static final Gyldighet KOMMENDE = Gyldighet.fra("kommende", IKRAFT);

    private static final Regel MOTE_I_UKE_6 = new Regel(
            "DIALOGMOTE_1",
            6,
            Omfatter.ARBEIDSGIVER,
            "Arbeidsgiver skal innkalle den ansatte til dialogmøte",
            new Hjemmel("en kommende lov", Merke.L),
            Vilkar.HAR_ARBEIDSGIVER,
            Rolle.ARBEIDSGIVER,
            List.of(Adressat.oppgaveTil(Rolle.ARBEIDSGIVER)),
            Frist.UKENE,
            Aktivering.etterStart(21).naarFristenNaas(),
            KOMMENDE,
            "");

    private static final Regel SAMTALE_I_UKE_3 = new Regel(
            "SAMTALE",
            3,
            Omfatter.PERSON,
            "Nav skal snakke med den sykmeldte",
            new Hjemmel("en kommende lov", Merke.L),
            Vilkar.HELT_BORTE,
            Rolle.NAV,
            List.of(Adressat.oppgaveTil(Rolle.NAV)),
            Frist.UKENE,
            Aktivering.etterStart(7),
            KOMMENDE,
            "");

    private static final Regel VURDERING_I_UKE_10 = new Regel(
            "FORVENTNING",
            10,
            Omfatter.PERSON,
            "Arbeidsgiver og sykmelder skal si hva de venter av fraværet",
            new Hjemmel("en kommende lov § 1", Merke.L),
            Vilkar.HAR_ARBEIDSGIVER,
            Rolle.ARBEIDSGIVER,
            List.of(
                    Adressat.oppgaveTil(Rolle.ARBEIDSGIVER),
                    Adressat.oppgaveTil(Rolle.SYKMELDER),
                    Adressat.meldingTil(Rolle.NAV)),
            Frist.UKENE,
            Aktivering.etterStart(56).naarFristenNaas(),
            KOMMENDE,
            "Gjelder helt og delvis fravær.");

    static final List<Regel> REGLER = Stream.concat(
                    Regelverk.REGLER.stream().map(KommendeLov::avlost),
                    Stream.of(MOTE_I_UKE_6, SAMTALE_I_UKE_3, VURDERING_I_UKE_10))
            .toList();

    public static final Planlegger PLANLEGGER = new Planlegger(REGLER, Lovvalg.FRIST);

    private KommendeLov() {}

    private static Regel avlost(Regel regel) {
        var avloses = regel.id().equals("DIALOGMOTE_1") && regel.gyldighet().inneholder(IKRAFT);
        return avloses ? regel.gyldig(regel.gyldighet().til(IKRAFT)) : regel;
    }
}
