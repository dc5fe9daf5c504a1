package no.sykefravaer.varsling.side.liste;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.sykefravaer.varsling.db.Aldersgruppe;
import no.sykefravaer.varsling.db.Fristgruppe;
import no.sykefravaer.varsling.db.Gradgruppe;
import no.sykefravaer.varsling.portefolje.Behov;

/** Det verdiene i filteret heter, og rekkefølgen de står i. */
final class Filterord {

    static final Map<String, String> FRISTER = Map.of(
            Fristgruppe.OVER.name(), "Over frist",
            Fristgruppe.SNART.name(), "Innen 7 dager",
            Fristgruppe.SENERE.name(), "Senere",
            Fristgruppe.UTEN.name(), "Uten frist");
    static final Map<String, String> GRADER = Map.of(
            Gradgruppe.HELT.name(), "Helt sykmeldt",
            Gradgruppe.GRADERT.name(), "Gradert",
            Gradgruppe.UKJENT.name(), "Ikke kjent");
    static final Map<String, String> ALDRE = Map.of(
            Aldersgruppe.UNDER_30.name(), "Under 30 år",
            Aldersgruppe.FRA_30.name(), "30–39 år",
            Aldersgruppe.FRA_40.name(), "40–49 år",
            Aldersgruppe.FRA_50.name(), "50–59 år",
            Aldersgruppe.FRA_60.name(), "60 år og eldre");
    static final Map<Behov, String> BEHOV = Map.of(
            Behov.UTEN_ARBEIDSGIVER, "Uten arbeidsgiver",
            Behov.BISTAND_BEDT, "Har bedt om bistand",
            Behov.USIKKER_RETUR, "Usikker retur",
            Behov.IKKE_GRADERT, "Ikke gradert");

    private Filterord() {}

    static Comparator<String> etter(Enum<?>[] verdier) {
        return plass(Arrays.stream(verdier).map(Enum::name).toList());
    }

    /** Plassen i en gitt rekkefølge; det som ikke er der, kommer sist. */
    static Comparator<String> plass(List<String> rekkefolge) {
        return comparing(verdi -> rekkefolge.contains(verdi) ? rekkefolge.indexOf(verdi) : rekkefolge.size());
    }
}
