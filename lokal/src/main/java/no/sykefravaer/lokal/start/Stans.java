package no.sykefravaer.lokal.start;

/** Grunnen til at systemet ikke kan gå, som én setning til den som sitter ved tastaturet. */
public final class Stans extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Stans(String setning) {
        super(setning);
    }

    Stans(String setning, Throwable arsak) {
        super(setning, arsak);
    }
}
