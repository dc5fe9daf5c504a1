package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Adressat.meldingTil;
import static no.sykefravaer.milepael.regelverk.Adressat.oppgaveTil;
import static no.sykefravaer.milepael.regelverk.Gyldighet.LOVEN_AV_2011;
import static no.sykefravaer.milepael.regelverk.Gyldighet.LOVEN_AV_2014;
import static no.sykefravaer.milepael.regelverk.Hjemmel.arbeidsmiljoloven;
import static no.sykefravaer.milepael.regelverk.Hjemmel.folketrygdloven;
import static no.sykefravaer.milepael.regelverk.Vilkar.HAR_ARBEIDSGIVER;
import static no.sykefravaer.milepael.regelverk.Vilkar.HELT_BORTE;

import java.util.List;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/** Plikter arbeidsgiver har ansvaret for. */
final class Arbeidsgiverregler {

    static final Regel OPPFOLGINGSPLAN = new Regel(
            "OPPFOLGINGSPLAN",
            4,
            Omfatter.ARBEIDSGIVER,
            "Arbeidsgiver skal sammen med den ansatte lage oppfølgingsplan og sende den til sykmelder når den er klar,"
                    + " senest etter fire uker",
            arbeidsmiljoloven("§ 4-6 tredje ledd"),
            HAR_ARBEIDSGIVER,
            ARBEIDSGIVER,
            List.of(oppgaveTil(ARBEIDSGIVER), meldingTil(SYKMELDER)),
            Frist.UKENE,
            Aktivering.etterStart(14).naarFristenNaas(),
            LOVEN_AV_2014,
            "Gjelder helt og delvis fravær, «med mindre dette er åpenbart unødvendig». Dokumentasjon: femte ledd.");

    static final Regel DIALOGMOTE_1 = new Regel(
            "DIALOGMOTE_1",
            7,
            Omfatter.ARBEIDSGIVER,
            "Arbeidsgiver skal innkalle den ansatte til dialogmøte innen sju uker",
            arbeidsmiljoloven("§ 4-6 fjerde ledd"),
            HAR_ARBEIDSGIVER.og(HELT_BORTE),
            ARBEIDSGIVER,
            List.of(oppgaveTil(ARBEIDSGIVER), meldingTil(SYKMELDER)),
            Frist.UKENE,
            Aktivering.etterStart(28).naarFristenNaas(),
            LOVEN_AV_2014,
            "Ved delvis fravær bare når arbeidsgiver, arbeidstaker eller sykmelder finner det hensiktsmessig. Ikke når"
                    + " det er åpenbart unødvendig. Sykmelder kalles inn når begge parter, eller arbeidstaker alene,"
                    + " ønsker det.");

    static final Regel DIALOGMOTE_1_OGSAA_DELVIS = DIALOGMOTE_1
            .naar(HAR_ARBEIDSGIVER)
            .gyldig(LOVEN_AV_2011)
            .merket("Gjelder helt og delvis fravær. Ikke når det er åpenbart unødvendig.");

    static final Regel RAPPORT_TIL_NAV = new Regel(
            "RAPPORT_TIL_NAV",
            9,
            Omfatter.PERSON,
            "Arbeidsgiver skal rapportere til Nav innen ni uker",
            folketrygdloven("§ 25-2 tredje ledd"),
            HAR_ARBEIDSGIVER,
            ARBEIDSGIVER,
            List.of(oppgaveTil(ARBEIDSGIVER), meldingTil(NAV)),
            Frist.UKENE,
            Aktivering.etterStart(49).naarFristenNaas(),
            LOVEN_AV_2011,
            "Gjelder helt og delvis fravær. Opphevet fra 2014-07-01.");

    static final Regel FELLES_VURDERING = new Regel(
            TidligInnsats.FELLES_VURDERING,
            8,
            Omfatter.PERSON,
            "Arbeidsgiver og den ansatte skal sammen si til Nav hvordan de tror det går",
            Hjemmel.rutine(),
            HAR_ARBEIDSGIVER,
            ARBEIDSGIVER,
            List.of(oppgaveTil(ARBEIDSGIVER)),
            Frist.UKENE,
            Aktivering.etterStart(42).naarFristenNaas(),
            LOVEN_AV_2014,
            "Bare ved kontorer som er med på tidlig innsats: ekspertgruppens forslag, kapittel 8.5, ikke vedtatt. Alvorlig"
                    + " syke er unntatt. Usikker, uenig eller ikke svart: dialogmøte 2 kommer tidligere.");

    private Arbeidsgiverregler() {}
}
