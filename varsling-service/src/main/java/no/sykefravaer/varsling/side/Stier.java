package no.sykefravaer.varsling.side;

/** Adressene sidene viser hverandre til. */
public final class Stier {

    public static final String OPPGAVER = "/oppgaver";
    public static final String PORTEFOLJE = "/portefolje";
    public static final String PERSONER = "/personer";
    public static final String STATISTIKK = "/statistikk";
    public static final String DRIFT = "/drift";
    public static final String SVAR = "/svar";
    public static final String MITT = "/mitt";

    private Stier() {}
}
