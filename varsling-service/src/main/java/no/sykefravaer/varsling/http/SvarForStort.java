package no.sykefravaer.varsling.http;

import java.io.IOException;
import java.io.Serial;

/** Den andre svarte med mer enn vi vil lese. */
public final class SvarForStort extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    SvarForStort(int storst) {
        super("Svaret er større enn " + storst + " byte");
    }
}
