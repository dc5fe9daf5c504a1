package no.sykefravaer.kontrakt;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** Hele kalenderdager, fra og med til og med. Aldri tom. */
public record Periode(LocalDate fom, LocalDate tom) {

    /** @throws IllegalArgumentException når en ende mangler eller fom er etter tom */
    public Periode {
        if (fom == null || tom == null || tom.isBefore(fom)) {
            throw new IllegalArgumentException("En periode har fom og tom, og fom er ikke etter tom");
        }
    }

    public boolean inneholder(LocalDate dato) {
        return !dato.isBefore(fom) && !dato.isAfter(tom);
    }

    public boolean overlapper(Periode annen) {
        return !tom.isBefore(annen.fom) && !annen.tom.isBefore(fom);
    }

    /** Antall dager, endene medregnet. */
    public long dager() {
        return DAYS.between(fom, tom) + 1;
    }
}
