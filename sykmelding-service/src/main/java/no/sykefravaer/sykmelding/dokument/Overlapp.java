package no.sykefravaer.sykmelding.dokument;

import java.util.Collection;
import java.util.List;

/** Perioder i samme sykmelding deler aldri dager. */
final class Overlapp {

    private Overlapp() {}

    /** Hver periode som overlapper en tidligere i listen, meldes én gang, med den første den overlapper. */
    static void meld(List<Lestperiode> perioder, Collection<Brudd> brudd) {
        for (int i = 1; i < perioder.size(); i++) {
            meld(perioder.get(i), perioder.subList(0, i), brudd);
        }
    }

    private static void meld(Lestperiode periode, List<Lestperiode> tidligere, Collection<Brudd> brudd) {
        tidligere.stream()
                .filter(annen -> annen != null && periode != null && periode.overlapper(annen))
                .findFirst()
                .ifPresent(annen ->
                        brudd.add(Brudd.paa(periode.sti() + ".fom", Feilkode.PERIODER_OVERLAPPER, annen.sti())));
    }
}
