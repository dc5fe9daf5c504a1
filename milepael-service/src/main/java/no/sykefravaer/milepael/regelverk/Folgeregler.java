package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.ARBEIDSGIVER;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.NAV;
import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Adressat.oppgaveTil;
import static no.sykefravaer.milepael.regelverk.Hjemmel.folketrygdloven;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/** Plikter som følger av det noen har bestemt om en annen plikt. */
public final class Folgeregler {

    static final Tilleggsregel MOTEINNKALLING = new Tilleggsregel(
            "MOTEINNKALLING",
            0,
            Omfatter.ARBEIDSGIVER,
            "Arbeidsgiver skal svare på innkallingen og møte i dialogmøtet",
            folketrygdloven("§ 25-2 tredje ledd"),
            ARBEIDSGIVER,
            List.of(oppgaveTil(ARBEIDSGIVER)),
            "Nav har kalt inn til dialogmøte 2 eller 3",
            "dagen møtet holdes");

    static final Tilleggsregel MOTEINNKALLING_SYKMELDER = new Tilleggsregel(
            "MOTEINNKALLING_SYKMELDER",
            0,
            Omfatter.PERSON,
            "Sykmelder skal svare på innkallingen og møte i dialogmøtet",
            folketrygdloven("§ 8-7 a andre ledd"),
            SYKMELDER,
            List.of(oppgaveTil(SYKMELDER)),
            "Nav har kalt inn til dialogmøte 2 eller 3, og finner det hensiktsmessig at sykmelder er med",
            "dagen møtet holdes");

    static final Tilleggsregel OPPDATERT_PLAN = new Tilleggsregel(
            "OPPDATERT_PLAN",
            0,
            Omfatter.ARBEIDSGIVER,
            "Arbeidsgiver skal sende oppdatert oppfølgingsplan til Nav før dialogmøtet",
            new Hjemmel("folketrygdloven § 25-2 tredje ledd og arbeidsmiljøloven § 4-6 tredje ledd", Merke.L),
            ARBEIDSGIVER,
            List.of(oppgaveTil(ARBEIDSGIVER)),
            "Nav har kalt inn til dialogmøte 2 eller 3",
            "en uke før møtet");

    static final Tilleggsregel OPPDATERT_PLAN_ETTER_LOVEN_AV_2011 =
            OPPDATERT_PLAN.hjemlet(folketrygdloven("§ 25-2 fjerde ledd"));

    static final Tilleggsregel UTTALELSE_ARBEIDSGIVER = new Tilleggsregel(
            "UTTALELSE_ARBEIDSGIVER",
            0,
            Omfatter.ARBEIDSGIVER,
            "Arbeidsgiver skal gi Nav sin uttalelse om hva som er mulig på arbeidsplassen",
            Hjemmel.rutine(),
            ARBEIDSGIVER,
            List.of(oppgaveTil(ARBEIDSGIVER)),
            "Nav venter på arbeidsgivers plan for å vurdere aktivitetskravet, eller kontoret praktiserer kravet konsekvent (R)",
            "dagen Nav venter til, ellers åtte uker");

    static final Tilleggsregel FORHANDSVARSEL = nav(
            "FORHANDSVARSEL",
            "Nav skal varsle den sykmeldte om at sykepengene kan bli stanset",
            Hjemmel.rutine(),
            "kontoret praktiserer aktivitetskravet konsekvent, og åtte uker er gått uten sykmelders medisinske grunner eller"
                    + " arbeidsgivers uttalelse (R)",
            "en uke etter åtte uker (R)");

    static final Tilleggsregel INNSTILLING_OM_STANS = nav(
            "INNSTILLING_OM_STANS",
            "Enheten som avgjør sykepengene, skal ta stilling til innstillingen om stans",
            folketrygdloven("§ 8-8 tredje ledd"),
            "svarfristen i forhåndsvarselet er ute, og Nav finner at aktivitetskravet ikke er oppfylt",
            "dagen stansen er foreslått fra");

    static final Tilleggsregel TILRETTELEGGINGSBISTAND = nav(
            "TILRETTELEGGINGSBISTAND",
            "Nav skal tilby bistand til tilrettelegging",
            Hjemmel.rutine(),
            "den felles vurderingen sier tilbake med tilrettelegging (R, ekspertgruppens kapittel 8.5)",
            "to uker etter fristen for vurderingen (R)");

    static final Tilleggsregel ARBEIDSEVNEVURDERING = nav(
            "ARBEIDSEVNEVURDERING",
            "Nav skal vurdere arbeidsevnen og begynne arbeidsrettet oppfølging",
            Hjemmel.rutine(),
            "den felles vurderingen sier ikke tilbake (R, ekspertgruppens kapittel 8.5)",
            "to uker etter fristen for vurderingen (R)");

    /** Alle, i den rekkefølgen de leses. */
    public static final List<Tilleggsregel> REGLER = List.of(
            MOTEINNKALLING,
            MOTEINNKALLING_SYKMELDER,
            OPPDATERT_PLAN,
            OPPDATERT_PLAN_ETTER_LOVEN_AV_2011,
            UTTALELSE_ARBEIDSGIVER,
            FORHANDSVARSEL,
            INNSTILLING_OM_STANS,
            TILRETTELEGGINGSBISTAND,
            ARBEIDSEVNEVURDERING);

    private Folgeregler() {}

    static Tilleggsregel oppdatertPlan(LocalDate innen) {
        return Gyldighet.LOVEN_AV_2014.inneholder(innen) ? OPPDATERT_PLAN : OPPDATERT_PLAN_ETTER_LOVEN_AV_2011;
    }

    private static Tilleggsregel nav(String id, String plikt, Hjemmel hjemmel, String naar, String innen) {
        var mottakere = List.of(oppgaveTil(Rolle.NAV));
        return new Tilleggsregel(id, 0, Omfatter.PERSON, plikt, hjemmel, NAV, mottakere, naar, innen);
    }
}
