package no.sykefravaer.varsling.kjerne;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.varsling.portefolje.Behov;

/** Det kjernen sier om en som er sykmeldt nå ved et kontor. */
public record Oppfolgingsbehov(
        UUID personId, boolean gradert, boolean utenArbeidsgiver, boolean bistandBedt, boolean usikkerRetur) {

    Set<Behov> behov() {
        var behov = EnumSet.noneOf(Behov.class);
        naar(utenArbeidsgiver, Behov.UTEN_ARBEIDSGIVER, behov);
        naar(bistandBedt, Behov.BISTAND_BEDT, behov);
        naar(usikkerRetur, Behov.USIKKER_RETUR, behov);
        naar(!gradert, Behov.IKKE_GRADERT, behov);
        return behov;
    }

    private static void naar(boolean sant, Behov ett, Set<Behov> behov) {
        if (sant) {
            behov.add(ett);
        }
    }
}
