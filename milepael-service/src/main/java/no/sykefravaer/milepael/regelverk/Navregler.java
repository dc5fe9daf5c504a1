package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Adressat.meldingTil;
import static no.sykefravaer.milepael.regelverk.Adressat.oppgaveTil;
import static no.sykefravaer.milepael.regelverk.Gyldighet.LOVEN_AV_2014;
import static no.sykefravaer.milepael.regelverk.Hjemmel.folketrygdloven;
import static no.sykefravaer.milepael.regelverk.Vilkar.FORTSATT_SYKMELDT;
import static no.sykefravaer.milepael.regelverk.Vilkar.HAR_ARBEIDSGIVER;
import static no.sykefravaer.milepael.regelverk.Vilkar.HAR_SYKEPENGER;
import static no.sykefravaer.milepael.regelverk.Vilkar.HELT_BORTE;
import static no.sykefravaer.milepael.regelverk.Vilkar.MINST_56_SYKEDAGER;
import static no.sykefravaer.milepael.regelverk.Vilkar.UTEN_ARBEIDSGIVER;

import java.util.List;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/** Plikter og rutiner Nav har ansvaret for. */
final class Navregler {

    /** Plikten som er møtt, ikke bare uaktuell, når den sykmeldte blir gradert. */
    static final String INNFRIS_VED_GRADERING = "AKTIVITETSKRAV";

    static final Regel AKTIVITETSKRAV = new Regel(
            "AKTIVITETSKRAV",
            8,
            Omfatter.PERSON,
            "Den sykmeldte skal være i arbeidsrelatert aktivitet, og Nav skal vurdere om kravet er oppfylt",
            folketrygdloven("§ 8-8 andre ledd"),
            MINST_56_SYKEDAGER.og(HELT_BORTE),
            NAV,
            List.of(oppgaveTil(NAV), oppgaveTil(SYKMELDER)),
            Frist.UKENE,
            Aktivering.etterStart(42).naarFristenNaas(),
            LOVEN_AV_2014,
            "Kravet er medlemmets, også uten arbeidsgiver, og er oppfylt av seg selv ved gradert sykmelding. Bortfall av"
                    + " retten: tredje ledd. Sykmelders uttalelse: § 8-7 sjuende ledd, unntak i åttende ledd (nummerering"
                    + " fra 2023-07-01). Arbeidsgiver får oppgave bare når Nav ber om det. Dag 56 som frist er Navs"
                    + " praksis (R).");

    static final Regel AKTIVITETSKRAV_I_8_4 = AKTIVITETSKRAV
            .hjemlet(folketrygdloven("§ 8-4 andre ledd"))
            .merket(
                    "Kravet er medlemmets, også uten arbeidsgiver, og er oppfylt av seg selv ved gradert sykmelding. Flyttet"
                            + " til § 8-8 fra 2021-06-01. Dag 56 som frist er Navs praksis (R).");

    static final Regel OPPFOLGING_UTEN_ARBEIDSGIVER = new Regel(
            "OPPFOLGING_UTEN_ARBEIDSGIVER",
            12,
            Omfatter.PERSON,
            "Nav skal følge opp den sykmeldte som ikke har arbeidsgiver, så tidlig som mulig",
            folketrygdloven("§ 8-7 a første ledd"),
            UTEN_ARBEIDSGIVER,
            NAV,
            List.of(oppgaveTil(NAV)),
            Frist.UKENE,
            Aktivering.etterStart(28),
            LOVEN_AV_2014,
            "Uke 12 er et mål for kontoret; loven har ingen frist etter 2011-06-30 (R).");

    static final Regel DIALOGMOTE_2 = new Regel(
            "DIALOGMOTE_2",
            26,
            Omfatter.PERSON,
            "Nav skal holde dialogmøte 2 innen 26 uker",
            folketrygdloven("§ 8-7 a andre ledd"),
            HAR_ARBEIDSGIVER,
            NAV,
            List.of(oppgaveTil(NAV)),
            Frist.UKENE,
            Aktivering.etterStart(119),
            LOVEN_AV_2014,
            dialogmote2("§ 25-2 tredje ledd og arbeidsmiljøloven § 4-6 tredje ledd", "rutine (R)"));

    static final Regel DIALOGMOTE_2_LOVFESTET_VARSEL = DIALOGMOTE_2.merket(
            dialogmote2("§ 25-2 tredje ledd og arbeidsmiljøloven § 4-6 tredje ledd", "lovfestet (L)"));

    static final Regel DIALOGMOTE_2_ETTER_LOVEN_AV_2011 =
            DIALOGMOTE_2.merket(dialogmote2("§ 25-2 fjerde ledd", "lovfestet (L)"));

    static final Regel SNART_SLUTT_PA_SYKEPENGER = new Regel(
            "SNART_SLUTT_PA_SYKEPENGER",
            39,
            Omfatter.PERSON,
            "Nav skriver til den sykmeldte om at sykepengene snart tar slutt",
            Hjemmel.rutine(),
            FORTSATT_SYKMELDT.og(HAR_SYKEPENGER),
            NAV,
            List.of(oppgaveTil(NAV), oppgaveTil(SYKMELDER)),
            Frist.FOER_MAKSDATO,
            Aktivering.forFrist(42),
            LOVEN_AV_2014,
            "Sykmelders oppgave er å gi utvidede helseopplysninger.");

    static final Regel MAKSDATO = new Regel(
            "MAKSDATO",
            52,
            Omfatter.PERSON,
            "Sykepengene tar slutt, og Nav skal før det vurdere behovet for tiltak på nytt",
            folketrygdloven("§ 8-12 og § 8-7 a fjerde ledd"),
            FORTSATT_SYKMELDT.og(HAR_SYKEPENGER),
            NAV,
            List.of(oppgaveTil(NAV), meldingTil(ARBEIDSGIVER), meldingTil(SYKMELDER)),
            Frist.MAKSDATO,
            Aktivering.forFrist(42),
            LOVEN_AV_2014,
            "Slutt på sykepenger: § 8-12. Ny vurdering av tiltak: § 8-7 a fjerde ledd.");

    private Navregler() {}

    private static String dialogmote2(String oppdatertPlan, String varsel) {
        return ("Ikke når møtet «antas å være åpenbart unødvendig». Arbeidstaker, arbeidsgiver, sykmelder og Nav kan kreve"
                        + " det tidligere. Når Nav innkaller, får arbeidsgiver, og sykmelder der Nav ønsker det, oppgave om"
                        + " å møte; oppdatert plan en uke før møtet: folketrygdloven %s. Tre ukers varsel er %s.")
                .formatted(oppdatertPlan, varsel);
    }
}
