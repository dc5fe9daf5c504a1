package no.sykefravaer.sykmelding.dokument;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.Grad;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;

/** En periode som er lest, men kanskje ikke gyldig: null der noe mangler eller ikke kunne tolkes. */
record Lestperiode(
        String sti,
        LocalDate fom,
        LocalDate tom,
        Sykmeldingsperiode.Type type,
        Integer grad,
        Boolean reisetilskudd,
        Integer behandlingsdager) {

    boolean baklengs() {
        return harDager() && fom.isAfter(tom);
    }

    /** Antall dager, endene medregnet; null når de ikke er kjent. */
    long dager() {
        return harDager() ? DAYS.between(fom, tom) + 1 : 0;
    }

    boolean overlapper(Lestperiode annen) {
        return dager() > 0 && annen.dager() > 0 && !fom.isAfter(annen.tom) && !annen.fom.isAfter(tom);
    }

    Sykmeldingsperiode ferdig() {
        return new Sykmeldingsperiode(
                fom, tom, type, grad == null ? null : new Grad(grad), reisetilskudd, behandlingsdager);
    }

    private boolean harDager() {
        return fom != null && tom != null;
    }
}
