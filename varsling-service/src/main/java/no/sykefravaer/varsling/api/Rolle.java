package no.sykefravaer.varsling.api;

/** Rollene i tokenet som slipper inn her. */
final class Rolle {

    static final String VEILEDER = "veileder";
    static final String LEDER = "leder";
    static final String ARBEIDSGIVER = "arbeidsgiver";
    static final String SYKMELDER = "sykmelder";

    private Rolle() {}
}
