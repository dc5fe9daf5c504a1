package no.sykefravaer.ytelse.likemann.hendelse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;

/**
 * Et sammenhengende fravær.
 *
 * @param hendelse den som førte til det
 */
record Tilfelle(UUID hendelse, UUID person, LocalDate fom, LocalDate tom) {

    private static final int DAGER_IMELLOM = 16;

    /** Det siste fraværet i biter av samme person; høyst seksten dager uten, og det er det samme. */
    static Tilfelle siste(UUID hendelse, Collection<Bit> biter) {
        var ordnet = biter.stream().sorted(Comparator.comparing(Bit::fom)).toList();
        var forste = ordnet.getFirst();
        var siste = new Tilfelle(hendelse, forste.person(), forste.fom(), forste.tom());
        for (var bit : ordnet) {
            siste = siste.med(bit);
        }
        return siste;
    }

    /** Det samme og et nytt, når de henger sammen; hendelsen er den nye sin. */
    Tilfelle utvidet(Tilfelle nytt) {
        return new Tilfelle(
                nytt.hendelse, person, nytt.fom.isBefore(fom) ? nytt.fom : fom, nytt.tom.isAfter(tom) ? nytt.tom : tom);
    }

    private Tilfelle med(Bit bit) {
        if (bit.fom().isAfter(tom.plusDays(DAGER_IMELLOM))) {
            return new Tilfelle(hendelse, person, bit.fom(), bit.tom());
        }
        return new Tilfelle(hendelse, person, fom, bit.tom().isAfter(tom) ? bit.tom() : tom);
    }
}
