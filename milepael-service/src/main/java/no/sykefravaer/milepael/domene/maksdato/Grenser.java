package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;

/**
 * Det ved personen som setter grenser, alderen og døden, i dager siden 1970-01-01.
 *
 * @param fylte67 dagen etter denne er den første som går av de 60, § 8-51
 * @param fylte70 fra denne ytes det ingenting, § 8-3
 * @param dod siste dag personen levde
 */
record Grenser(int fylte67, int fylte70, int dod) {

    private static final int FA_DAGER = 67;
    private static final int INGEN_DAGER = 70;
    private static final int ALDRI = 1_000_000_000;

    /** Uten fødselsdato setter alderen ingen grense; uten dødsdato lever personen. */
    static Grenser av(LocalDate fodselsdato, LocalDate dodsdato) {
        return new Grenser(fyller(FA_DAGER, fodselsdato), fyller(INGEN_DAGER, fodselsdato), dag(dodsdato));
    }

    /** Fra denne dagen betales det ikke. */
    int stopp() {
        return Math.min(fylte70, dod + 1);
    }

    /** Den første dagen fra og med {@code fom} det ville vært en utbetaling på om retten ikke var stoppet. */
    int avslarFra(int fom, Dagslag slag) {
        return switch (slag) {
            case NAV, SYK_HELG -> fom;
            case ARBEIDSGIVERPERIODE_NAV -> Math.max(fom, fylte70);
            case FERIE, ARBEID, ARBEIDSGIVERPERIODE -> ALDRI;
        };
    }

    /** Den siste dagen det kan betales for, uansett hvor mange dager som er igjen av kvoten. */
    int siste() {
        return Math.min(Virkedager.senest(fylte70 - 1), dod);
    }

    private static int fyller(int aar, LocalDate fodselsdato) {
        return fodselsdato == null ? ALDRI : dag(fodselsdato.plusYears(aar));
    }

    private static int dag(LocalDate dato) {
        return dato == null ? ALDRI : (int) dato.toEpochDay();
    }
}
