package no.sykefravaer.varsling.app;

import java.io.Serial;

/** Tjenesten stopper; det som ikke ble ferdig, leses om igjen av den neste. */
final class Stopper extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Stopper() {
        super("Tjenesten stopper", null, false, false);
    }
}
