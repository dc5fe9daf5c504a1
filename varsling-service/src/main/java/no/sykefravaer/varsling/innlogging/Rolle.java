package no.sykefravaer.varsling.innlogging;

/** Rollene i tokenet som slipper inn her. */
public final class Rolle {

    public static final String VEILEDER = "veileder";
    public static final String LEDER = "leder";
    public static final String ARBEIDSGIVER = "arbeidsgiver";
    public static final String SYKMELDER = "sykmelder";
    public static final String SYKMELDT = "sykmeldt";
    public static final String DRIFT = "drift";
    public static final String REVISJON = "revisjon";

    private Rolle() {}
}
