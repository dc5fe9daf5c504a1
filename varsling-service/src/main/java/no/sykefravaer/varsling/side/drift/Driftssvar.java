package no.sykefravaer.varsling.side.drift;

import java.util.Optional;
import no.sykefravaer.varsling.drift.Begrunnelse.Galt;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;

/**
 * Hva det ble av det driften nettopp gjorde.
 *
 * @param skjema der det ikke gikk, så det står åpent med det som var skrevet; null når det gikk
 */
record Driftssvar(boolean gikk, String melding, String skjema, String skrevet) {

    static final Driftssvar INGENTING = new Driftssvar(true, null, null, null);

    static Driftssvar gikk(String melding) {
        return new Driftssvar(true, melding, null, null);
    }

    static Driftssvar av(Kjernesvar<?> svar, String gikk, String skjema, String skrevet) {
        return switch (svar) {
            case Svarte<?> svarte -> gikk(gikk);
            case Avviste<?> avvist -> new Driftssvar(false, setning(avvist), skjema, skrevet);
            case Taus<?> taus ->
                new Driftssvar(
                        false,
                        "Tjenesten svarer ikke nå. Det er ikke sikkert at det ble gjort; se etter før du prøver igjen.",
                        skjema,
                        skrevet);
        };
    }

    /** Når begrunnelsen ikke duger. */
    static Optional<Driftssvar> galt(Optional<Galt> galt, String skjema, String skrevet) {
        return galt.map(hva -> new Driftssvar(false, hva.melding() + ".", skjema, skrevet));
    }

    /** Om skjemaet er det som ikke gikk. */
    public boolean apent(String id) {
        return id.equals(skjema);
    }

    private static String setning(Avviste<?> avvist) {
        return avvist.feil().isEmpty()
                ? avvist.detail()
                : avvist.feil().getFirst().melding() + ".";
    }
}
