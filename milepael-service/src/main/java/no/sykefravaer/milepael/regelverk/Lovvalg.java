package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;

/** Hvilken dag som avgjør hvilken lov som gjelder for en plikt: fraværets første dag, eller pliktens frist. */
public enum Lovvalg {
    START,
    FRIST;

    LocalDate dag(LocalDate start, LocalDate frist) {
        return switch (this) {
            case START -> start;
            case FRIST -> frist;
        };
    }
}
