package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.regelverk.Gyldighet.LOVEN_AV_2011;
import static no.sykefravaer.milepael.regelverk.Gyldighet.LOVEN_AV_2014;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Hele regelverket, i rekkefølge etter uke: hver plikt i hver tid den gjelder. En lov som endres, avslutter sin gamle rad
 * og legger til en ny med samme id. Uke, vilkår og mottakere står i {@link Arbeidsgiverregler} og {@link Navregler}.
 */
public final class Regelverk {

    private static final LocalDate VARSEL_IKKE_LENGER_LOVFESTET = LocalDate.of(2017, 12, 15);
    private static final LocalDate AKTIVITETSKRAVET_FLYTTET = LocalDate.of(2021, 6, 1);

    public static final List<Regel> REGLER = List.of(
            Arbeidsgiverregler.OPPFOLGINGSPLAN.gyldig(LOVEN_AV_2011),
            Arbeidsgiverregler.OPPFOLGINGSPLAN.gyldig(LOVEN_AV_2014),
            Arbeidsgiverregler.DIALOGMOTE_1_OGSAA_DELVIS.gyldig(LOVEN_AV_2011),
            Arbeidsgiverregler.DIALOGMOTE_1.gyldig(LOVEN_AV_2014),
            Navregler.AKTIVITETSKRAV_I_8_4.gyldig(LOVEN_AV_2011),
            Navregler.AKTIVITETSKRAV_I_8_4.gyldig(LOVEN_AV_2014.til(AKTIVITETSKRAVET_FLYTTET)),
            Navregler.AKTIVITETSKRAV.gyldig(LOVEN_AV_2014.fra(AKTIVITETSKRAVET_FLYTTET)),
            Arbeidsgiverregler.RAPPORT_TIL_NAV.gyldig(LOVEN_AV_2011),
            Navregler.OPPFOLGING_UTEN_ARBEIDSGIVER.gyldig(LOVEN_AV_2011),
            Navregler.OPPFOLGING_UTEN_ARBEIDSGIVER.gyldig(LOVEN_AV_2014),
            Navregler.DIALOGMOTE_2_ETTER_LOVEN_AV_2011.gyldig(LOVEN_AV_2011),
            Navregler.DIALOGMOTE_2_LOVFESTET_VARSEL.gyldig(LOVEN_AV_2014.til(VARSEL_IKKE_LENGER_LOVFESTET)),
            Navregler.DIALOGMOTE_2.gyldig(LOVEN_AV_2014.fra(VARSEL_IKKE_LENGER_LOVFESTET)),
            Navregler.SNART_SLUTT_PA_SYKEPENGER.gyldig(LOVEN_AV_2011),
            Navregler.SNART_SLUTT_PA_SYKEPENGER.gyldig(LOVEN_AV_2014),
            Navregler.MAKSDATO.gyldig(LOVEN_AV_2011),
            Navregler.MAKSDATO.gyldig(LOVEN_AV_2014));

    /** Det ingen lov krever, men som er foreslått, og gjelder ved kontorene som prøver det ut. */
    public static final List<Regel> FORSLAG = List.of(Arbeidsgiverregler.FELLES_VURDERING);

    private Regelverk() {}

    /** Regelverket når dialogmøte 1 telles slik. */
    public static List<Regel> medTellestart(Tellestart dialogmote1, List<Regel> regler) {
        return regler.stream().map(dialogmote1::paa).toList();
    }

    /**
     * Regelverket med andre aktiveringsdager enn de vanlige, etter regelens id.
     *
     * @throws IllegalArgumentException når en id ikke finnes i regelverket
     */
    public static List<Regel> medAktivering(Map<String, Integer> dager) {
        for (var id : dager.keySet()) {
            if (REGLER.stream().noneMatch(regel -> regel.id().equals(id))) {
                throw new IllegalArgumentException("Regelverket har ingen regel som heter " + id);
            }
        }
        return REGLER.stream()
                .map(regel -> dager.containsKey(regel.id()) ? regel.aktivert(dager.get(regel.id())) : regel)
                .toList();
    }
}
