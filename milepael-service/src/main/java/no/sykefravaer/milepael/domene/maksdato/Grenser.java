package no.sykefravaer.milepael.domene.maksdato;

import java.time.LocalDate;

/**
 * Det ved personen som setter grenser: alderen og døden ({@code dodsdato} kan være null).
 *
 * @param fylte67 dagen etter denne er den første som går av de 60, § 8-51
 * @param fylte70 fra denne ytes det ingenting, § 8-3
 */
record Grenser(LocalDate fylte67, LocalDate fylte70, LocalDate dodsdato) {

    private static final int FA_DAGER = 67;
    private static final int INGEN_DAGER = 70;

    static Grenser av(LocalDate fodselsdato, LocalDate dodsdato) {
        return new Grenser(fodselsdato.plusYears(FA_DAGER), fodselsdato.plusYears(INGEN_DAGER), dodsdato);
    }

    boolean stopper(LocalDate dato) {
        return forGammel(dato) || dodsdato != null && dato.isAfter(dodsdato);
    }

    /** Om det ville vært en utbetaling på en dag retten er stoppet. */
    boolean avslar(LocalDate dato, Dag dag) {
        return switch (dag) {
            case SYKEPENGEDAG, SYK_HELG -> true;
            case NAVS_ARBEIDSGIVERPERIODE -> forGammel(dato);
            case FERIE, OPPHOLD -> false;
        };
    }

    /** Den siste dagen det kan betales for, uansett hvor mange dager som er igjen av kvoten. */
    LocalDate siste() {
        var siste = Virkedager.senest(fylte70.minusDays(1));
        return dodsdato != null && dodsdato.isBefore(siste) ? dodsdato : siste;
    }

    private boolean forGammel(LocalDate dato) {
        return !dato.isBefore(fylte70);
    }
}
