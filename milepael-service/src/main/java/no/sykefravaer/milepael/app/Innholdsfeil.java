package no.sykefravaer.milepael.app;

/** Noe i selve innholdet gjør at runden ikke kan lagres; å prøve den samme igjen hjelper ikke. */
class Innholdsfeil extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Innholdsfeil(Throwable arsak) {
        super(arsak);
    }
}
