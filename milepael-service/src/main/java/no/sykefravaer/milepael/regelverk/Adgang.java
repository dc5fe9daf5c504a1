package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.domene.Handling.AVVENT;
import static no.sykefravaer.milepael.domene.Handling.FORHANDSVARSLE;
import static no.sykefravaer.milepael.domene.Handling.GJOR_UAKTUELL;
import static no.sykefravaer.milepael.domene.Handling.MOTTA_PLAN;
import static no.sykefravaer.milepael.domene.Handling.OPPFYLL;
import static no.sykefravaer.milepael.domene.Handling.UNNTA;

import java.util.List;
import java.util.Optional;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Beslutning;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Plikt;

/**
 * Hva den ansvarlige kan bestemme om en plikt, og årsakene hun kan velge mellom. Ingen årsaker: det sies ikke hvorfor.
 * {@code regel} er null når raden gjelder alle Navs plikter. Årsakene er Navs praksis (R), «åpenbart unødvendig» er
 * lovens ord (L).
 */
public record Adgang(
        String regel, Handling handling, Slutt slutt, boolean arsakPaakrevd, boolean begrunnes, List<String> arsaker) {

    /** Om beslutningen tar slutt av seg selv en dag. */
    public enum Slutt {
        INGEN,
        VALGFRI,
        PAAKREVD,
        SVARFRIST
    }

    /** Dagene fram til svarfristen i et forhåndsvarsel: minst og mest (R). */
    public static final int KORTESTE_SVARFRIST = 21;

    public static final int LENGSTE_SVARFRIST = 42;

    private static final String PLAN_MOTTATT = "PLAN_MOTTATT";

    private static final Adgang GJORT = new Adgang(null, OPPFYLL, Slutt.INGEN, false, false, List.of());

    private static final Adgang VENTER = new Adgang(
            null,
            AVVENT,
            Slutt.PAAKREVD,
            true,
            false,
            List.of(
                    "OPPFOLGINGSPLAN_ARBEIDSGIVER",
                    "INFORMASJON_BEHANDLER",
                    "INFORMASJON_SYKMELDT",
                    "DROFTES_MED_ROL",
                    "DROFTES_INTERNT",
                    "ANNET"));

    /** Radene som gjelder én plikt. */
    public static final List<Adgang> SAERSKILT = List.of(
            new Adgang(
                    "AKTIVITETSKRAV", OPPFYLL, Slutt.INGEN, false, false, List.of("GRADERT", "TILTAK", "FRISKMELDT")),
            new Adgang(
                    "AKTIVITETSKRAV",
                    UNNTA,
                    Slutt.VALGFRI,
                    true,
                    false,
                    List.of("MEDISINSKE_GRUNNER", "TILRETTELEGGING_IKKE_MULIG", "SJOMENN_UTENRIKS")),
            new Adgang(
                    "DIALOGMOTE_2",
                    UNNTA,
                    Slutt.INGEN,
                    true,
                    false,
                    List.of(
                            "MEDISINSKE_GRUNNER",
                            "INNLEGGELSE_INSTITUSJON",
                            "FORVENTET_FRISKMELDING_INNEN_28UKER",
                            "DOKUMENTERT_TILTAK_FRISKMELDING")),
            new Adgang(
                    "DIALOGMOTE_2",
                    GJOR_UAKTUELL,
                    Slutt.INGEN,
                    true,
                    false,
                    List.of(
                            "ARBEIDSTAKER_AAP",
                            "ARBEIDSTAKER_DOD",
                            "DIALOGMOTE_AVHOLDT",
                            "FRISKMELDT",
                            "ARBEIDSFORHOLD_OPPHORT")),
            new Adgang("AKTIVITETSKRAV", FORHANDSVARSLE, Slutt.SVARFRIST, true, false, List.of("FORHANDSVARSEL")),
            new Adgang("OPPFOLGINGSPLAN", MOTTA_PLAN, Slutt.INGEN, true, false, List.of(PLAN_MOTTATT)),
            new Adgang("OPPFOLGINGSPLAN", UNNTA, Slutt.INGEN, true, true, List.of("APENBART_UNODVENDIG")),
            new Adgang("DIALOGMOTE_1", UNNTA, Slutt.INGEN, true, true, List.of("APENBART_UNODVENDIG")));

    /** Radene som gjelder når plikten ikke har sin egen: alle kan meldes gjort, og Navs kan vente. */
    public static final List<Adgang> VANLIGE = List.of(GJORT, VENTER);

    public Adgang {
        arsaker = List.copyOf(arsaker);
    }

    /** Plikten eller pliktene raden gjelder, til den som leser. */
    public String gjelder() {
        return regel != null ? regel : handling == OPPFYLL ? "alle andre" : "alle Navs";
    }

    /** Årsaken når det bare finnes én, ellers den som er oppgitt; da kan den være null. */
    public String arsakEller(String oppgitt) {
        return oppgitt == null && arsakPaakrevd && arsaker.size() == 1 ? arsaker.getFirst() : oppgitt;
    }

    /** Sant når det sist er bestemt at planen er mottatt. */
    public static boolean erMottattPlan(Beslutning beslutning) {
        return beslutning != null && PLAN_MOTTATT.equals(beslutning.arsak());
    }

    /** Tom når ingen kan gjøre det med plikten. */
    public static Optional<Adgang> til(Handling handling, Plikt plikt) {
        return SAERSKILT.stream()
                .filter(rad -> rad.regel.equals(plikt.regel()) && rad.handling == handling)
                .findFirst()
                .or(() -> vanlig(handling, plikt.ansvarlig()));
    }

    private static Optional<Adgang> vanlig(Handling handling, Rolle ansvarlig) {
        return switch (handling) {
            case OPPFYLL -> Optional.of(GJORT);
            case AVVENT -> ansvarlig == Rolle.NAV ? Optional.of(VENTER) : Optional.empty();
            case UNNTA, GJOR_UAKTUELL, FORHANDSVARSLE, MOTTA_PLAN -> Optional.empty();
        };
    }
}
