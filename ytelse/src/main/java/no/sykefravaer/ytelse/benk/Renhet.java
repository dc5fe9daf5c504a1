package no.sykefravaer.ytelse.benk;

import java.util.Locale;
import java.util.Optional;
import no.sykefravaer.ytelse.benk.Avlesning.Andeler;

/** Når maskinen er stille nok til at en tid kan tros. */
final class Renhet {

    private static final double HVILE = 0.15;
    private static final double TRENGSEL = 0.10;
    private static final double STJALET = 0.02;
    private static final double ANDRE = 0.10;

    private Renhet() {}

    /** Hvorfor målingen ikke kan begynne; tom når maskinen er stille. */
    static Optional<String> foer(Andeler andeler) {
        if (andeler.stjalet() > STJALET) {
            return grunn("%.0f %% av tiden ble stjålet før målingen", andeler.stjalet());
        }
        if (andeler.arbeid() > HVILE) {
            return grunn("andre brukte %.0f %% av maskinen før målingen", andeler.arbeid());
        }
        return andeler.trengsel() > TRENGSEL
                ? grunn("noen ventet på en prosessor i %.0f %% av tiden før målingen", andeler.trengsel())
                : Optional.empty();
    }

    /**
     * Hvorfor målingen ikke kan brukes; tom når den kan.
     *
     * @param egne mikrosekunder siden, benken, PostgreSQL og megleren brukte selv
     */
    static Optional<String> etter(Andeler andeler, long egne) {
        if (andeler.stjalet() > STJALET) {
            return grunn("%.0f %% av tiden ble stjålet underveis", andeler.stjalet());
        }
        var andre = andeler.arbeid() - egne / andeler.alt();
        return andre > ANDRE ? grunn("andre brukte %.0f %% av maskinen underveis", andre) : Optional.empty();
    }

    private static Optional<String> grunn(String setning, double andel) {
        return Optional.of(String.format(Locale.ROOT, setning, andel * 100));
    }
}
