package no.sykefravaer.varsling.mottaker;

import java.io.Serial;
import java.time.Duration;

/** Leveringen gikk ikke nå, men kan gå senere; tidligst etter {@code ventMinst}. */
public final class Midlertidig extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration ventMinst;

    Midlertidig(String feilkode, Duration ventMinst) {
        super(feilkode, null, false, false);
        this.ventMinst = ventMinst;
    }

    public String feilkode() {
        return getMessage();
    }

    public Duration ventMinst() {
        return ventMinst;
    }
}
