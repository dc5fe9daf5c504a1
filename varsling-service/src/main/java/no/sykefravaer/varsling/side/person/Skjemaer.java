package no.sykefravaer.varsling.side.person;

import static no.sykefravaer.varsling.side.Felt.BEGRUNNELSE;
import static no.sykefravaer.varsling.side.Felt.arsak;
import static no.sykefravaer.varsling.side.Felt.dato;
import static no.sykefravaer.varsling.side.Felt.liste;

import java.util.List;
import no.sykefravaer.varsling.side.Pliktord;

/** Det som kan gjøres med en plikt. Årsakene er de {@code docs/pliktens-liv.md} har; kjernen avgjør om de passer. */
final class Skjemaer {

    static final Skjema OPPFYLL =
            Skjema.om("oppfyll", "Marker som utført", "Plikten er markert som utført.", BEGRUNNELSE);
    static final Skjema AKTIVITET = Skjema.om(
                    "oppfyll",
                    "Kravet er oppfylt",
                    "Aktivitetskravet er markert som oppfylt.",
                    arsak("Årsak (kan utelates)", "GRADERT", "TILTAK", "FRISKMELDT"),
                    BEGRUNNELSE)
            .kalt("aktivitet-oppfylt");
    static final Skjema AVVENT = Skjema.om(
            "avvent",
            "Avvent",
            "Plikten avventer, og blir åpen igjen av seg selv.",
            arsak(
                    "Hva ventes det på?",
                    "OPPFOLGINGSPLAN_ARBEIDSGIVER",
                    "INFORMASJON_BEHANDLER",
                    "INFORMASJON_SYKMELDT",
                    "DROFTES_MED_ROL",
                    "DROFTES_INTERNT",
                    "ANNET"),
            dato("til", "Til dato"),
            BEGRUNNELSE);
    static final Skjema UNNTAK_AKTIVITET = Skjema.om(
                    "unntak",
                    "Gi unntak",
                    "Unntaket er gitt.",
                    arsak("Årsak", "MEDISINSKE_GRUNNER", "TILRETTELEGGING_IKKE_MULIG", "SJOMENN_UTENRIKS"),
                    dato("til", "Til og med (kan utelates)"),
                    BEGRUNNELSE)
            .kalt("aktivitet-unntak");
    static final Skjema FORHANDSVARSEL = Skjema.om(
            "forhandsvarsel",
            "Forhåndsvarsel er sendt",
            "Forhåndsvarselet er registrert, og plikten avventer svarfristen.",
            dato("til", "Svarfrist, 21 til 42 dager fram"),
            BEGRUNNELSE);
    static final Skjema INNSTILLING = Skjema.om(
            "innstilling-om-stans",
            "Innstill på stans",
            "Innstillingen er sendt til den som avgjør.",
            dato("fra", "Stans foreslås fra"),
            BEGRUNNELSE);
    static final Skjema UTTALELSE = Skjema.om(
            "uttalelse",
            "Uttalelse mottatt",
            "Uttalelsen er registrert.",
            liste("rolle", "Fra hvem?", Pliktord::rolle, List.of("ARBEIDSGIVER", "SYKMELDER")),
            BEGRUNNELSE);
    static final Skjema PLAN_MOTTATT =
            Skjema.om("plan-mottatt", "Planen er mottatt", "Oppfølgingsplanen er registrert som mottatt.", BEGRUNNELSE);
    static final Skjema FELLES_VURDERING = Skjema.om(
            "felles-vurdering",
            "Registrer vurderingen",
            "Den felles vurderingen er registrert.",
            arsak(
                    "Hva tror de sammen?",
                    "TILBAKE_SAMME_JOBB",
                    "TILBAKE_MED_TILRETTELEGGING",
                    "USIKKER",
                    "IKKE_TILBAKE",
                    "UENIGE",
                    "IKKE_SVART"),
            BEGRUNNELSE);
    static final Skjema ANGRE = Skjema.om("angre", "Angre", "Det som sist var bestemt, er tatt tilbake.", BEGRUNNELSE);

    private Skjemaer() {}
}
