package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.domene.Handling.AVHOLD;
import static no.sykefravaer.milepael.domene.Handling.AVLYS;
import static no.sykefravaer.milepael.domene.Handling.AVVENT;
import static no.sykefravaer.milepael.domene.Handling.ENDRE_MOTE;
import static no.sykefravaer.milepael.domene.Handling.FORHANDSVARSLE;
import static no.sykefravaer.milepael.domene.Handling.GJOR_UAKTUELL;
import static no.sykefravaer.milepael.domene.Handling.INNSTILL;
import static no.sykefravaer.milepael.domene.Handling.KALL_INN;
import static no.sykefravaer.milepael.domene.Handling.MOTTA_PLAN;
import static no.sykefravaer.milepael.domene.Handling.MOTTA_UTTALELSE;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static no.sykefravaer.milepael.domene.Handling.SVAR;
import static no.sykefravaer.milepael.domene.Handling.SVAR_SOM_SYKMELDT;
import static no.sykefravaer.milepael.domene.Handling.UNNTA;
import static no.sykefravaer.milepael.domene.Handling.VURDER_SAMMEN;
import static no.sykefravaer.milepael.regelverk.Adgang.enAv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.regelverk.Adgang.Slutt;

/**
 * Hva som kan bestemmes om hver plikt. Årsakene er Navs praksis (R), de i den felles vurderingen ekspertgruppens forslag;
 * «åpenbart unødvendig» er lovens ord (L).
 */
public final class Adganger {

    private static final String KRAVET = "AKTIVITETSKRAV";
    private static final String[] SVARENE = {"KOMMER", "NYTT_TIDSPUNKT", "KOMMER_IKKE"};

    private static final Adgang GJORT = enAv(null, OPPFYLL).utenKravTilArsak();

    private static final Adgang VENTER = enAv(
                    null,
                    AVVENT,
                    "OPPFOLGINGSPLAN_ARBEIDSGIVER",
                    "INFORMASJON_BEHANDLER",
                    "INFORMASJON_SYKMELDT",
                    "DROFTES_MED_ROL",
                    "DROFTES_INTERNT",
                    "ANNET")
            .til(Slutt.PAAKREVD);

    private static final List<Adgang> PLAN_OG_MOTE_1 = List.of(
            enAv("OPPFOLGINGSPLAN", MOTTA_PLAN, Adgang.PLAN_MOTTATT),
            enAv("OPPFOLGINGSPLAN", UNNTA, "APENBART_UNODVENDIG").begrunnet(),
            enAv("DIALOGMOTE_1", UNNTA, "APENBART_UNODVENDIG").begrunnet());

    private static final List<Adgang> AKTIVITETSKRAVET = List.of(
            enAv(KRAVET, OPPFYLL, "GRADERT", "TILTAK", "FRISKMELDT").utenKravTilArsak(),
            enAv(KRAVET, UNNTA, "MEDISINSKE_GRUNNER", "TILRETTELEGGING_IKKE_MULIG", "SJOMENN_UTENRIKS")
                    .til(Slutt.VALGFRI),
            enAv(KRAVET, FORHANDSVARSLE, "FORHANDSVARSEL").til(Slutt.SVARFRIST),
            enAv(KRAVET, INNSTILL, "INNSTILLING_OM_STANS"),
            enAv(KRAVET, MOTTA_UTTALELSE, "UTTALELSE_MOTTATT"));

    private static final List<Adgang> UNNTAK_FRA_MOTE_2 = List.of(
            enAv(
                    "DIALOGMOTE_2",
                    UNNTA,
                    "MEDISINSKE_GRUNNER",
                    "INNLEGGELSE_INSTITUSJON",
                    "FORVENTET_FRISKMELDING_INNEN_28UKER",
                    "DOKUMENTERT_TILTAK_FRISKMELDING"),
            enAv(
                    "DIALOGMOTE_2",
                    GJOR_UAKTUELL,
                    "ARBEIDSTAKER_AAP",
                    "ARBEIDSTAKER_DOD",
                    "DIALOGMOTE_AVHOLDT",
                    "FRISKMELDT",
                    "ARBEIDSFORHOLD_OPPHORT"));

    private static final List<Adgang> SVAR_OG_VURDERING = List.of(
            enAv("MOTEINNKALLING", SVAR, SVARENE),
            enAv("MOTEINNKALLING_SYKMELDER", SVAR, SVARENE),
            enAv(
                    "FELLES_VURDERING",
                    VURDER_SAMMEN,
                    "TILBAKE_SAMME_JOBB",
                    "TILBAKE_MED_TILRETTELEGGING",
                    "USIKKER",
                    "IKKE_TILBAKE",
                    "UENIGE",
                    "IKKE_SVART"),
            enAv("FELLES_VURDERING", UNNTA, "ALVORLIG_SYKDOM"),
            enAv("SNART_SLUTT_PA_SYKEPENGER", MOTTA_UTTALELSE, "UTTALELSE_MOTTATT"));

    /** Radene som gjelder én plikt. */
    public static final List<Adgang> SAERSKILT = Stream.of(
                    PLAN_OG_MOTE_1,
                    AKTIVITETSKRAVET,
                    UNNTAK_FRA_MOTE_2,
                    motet("DIALOGMOTE_2"),
                    motet("DIALOGMOTE_3"),
                    SVAR_OG_VURDERING)
            .flatMap(List::stream)
            .toList();

    /** Radene som gjelder når plikten ikke har sin egen: alle kan meldes gjort, og Navs kan vente. */
    public static final List<Adgang> VANLIGE = List.of(GJORT, VENTER);

    private Adganger() {}

    /** Tom når ingen kan gjøre det med plikten. */
    public static Optional<Adgang> til(Handling handling, Plikt plikt) {
        return SAERSKILT.stream()
                .filter(rad -> rad.regel().equals(plikt.regel()) && rad.handling() == handling)
                .findFirst()
                .or(() -> vanlig(handling, plikt.ansvarlig()));
    }

    private static Optional<Adgang> vanlig(Handling handling, Rolle ansvarlig) {
        return switch (handling) {
            case OPPFYLL -> Optional.of(GJORT);
            case AVVENT -> ansvarlig == Rolle.NAV ? Optional.of(VENTER) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<Adgang> motet(String regel) {
        return List.of(
                enAv(regel, KALL_INN, "INNKALT"),
                enAv(regel, ENDRE_MOTE, "INNKALT"),
                enAv(regel, AVLYS, "AVLYST"),
                enAv(regel, AVHOLD, "AVHOLDT"),
                enAv(regel, SVAR_SOM_SYKMELDT, SVARENE));
    }
}
