package no.sykefravaer.sykmelding.dokument;

import java.time.LocalDate;

/** Dagene en dato kan ligge mellom, endene medregnet. */
record Datogrense(LocalDate tidligst, LocalDate senest) {

    private static final LocalDate ARENA_BEGYNTE = LocalDate.of(1990, 1, 1);
    private static final LocalDate ELDSTE_FODSEL = LocalDate.of(1880, 1, 1);

    /** Fraværsdager: fra 1990, høyst et år fram. */
    static Datogrense fravaer(LocalDate iDag) {
        return new Datogrense(ARENA_BEGYNTE, iDag.plusYears(1));
    }

    /** Fødsel og død: ikke fram i tid. */
    static Datogrense levetid(LocalDate iDag) {
        return new Datogrense(ELDSTE_FODSEL, iDag);
    }
}
