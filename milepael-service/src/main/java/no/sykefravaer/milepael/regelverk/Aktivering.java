package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;

/**
 * Dagen oppgavene blir til: et antall dager etter første fraværsdag, eller før frist. {@code kreverFrist}: plikten
 * finnes først når sykmeldingen også rekker til frist.
 */
public record Aktivering(Anker anker, int dager, boolean kreverFrist) {

    /** Dagen det telles fra. */
    public enum Anker {
        START,
        FRIST
    }

    static Aktivering etterStart(int dager) {
        return new Aktivering(Anker.START, dager, false);
    }

    static Aktivering forFrist(int dager) {
        return new Aktivering(Anker.FRIST, dager, false);
    }

    Aktivering naarFristenNaas() {
        return new Aktivering(anker, dager, true);
    }

    Aktivering medDager(int andre) {
        return new Aktivering(anker, andre, kreverFrist);
    }

    /** Aldri før fraværet begynner. */
    LocalDate dag(LocalDate start, LocalDate frist) {
        return switch (anker) {
            case START -> start.plusDays(dager);
            case FRIST -> senest(start, frist.minusDays(dager));
        };
    }

    private static LocalDate senest(LocalDate en, LocalDate annen) {
        return en.isAfter(annen) ? en : annen;
    }
}
