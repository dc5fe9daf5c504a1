package no.sykefravaer.varsling.mottaker;

import java.io.Serial;

/** Mottakeren tar den ikke, og et nytt forsøk hjelper ikke. */
public final class Avvist extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    Avvist(String feilkode) {
        super(feilkode, null, false, false);
    }

    public String feilkode() {
        return getMessage();
    }
}
