package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;

/** Dager av samme slag, fra og med {@code fom} til og med {@code tom}. */
public record Dagperiode(LocalDate fom, LocalDate tom, Dagslag slag) {

    /** @throws IllegalArgumentException når {@code tom} er før {@code fom} */
    public Dagperiode {
        if (tom.isBefore(fom)) {
            throw new IllegalArgumentException("tom er før fom");
        }
    }
}
