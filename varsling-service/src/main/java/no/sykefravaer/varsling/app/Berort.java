package no.sykefravaer.varsling.app;

import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Endret;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukket;
import no.sykefravaer.kontrakt.MilepaelHendelse.PersonOppdatert;

/** Hva som må leses før en hendelse kan foldes inn. */
final class Berort {

    private Berort() {}

    static Optional<UUID> milepael(MilepaelHendelse hendelse) {
        return switch (hendelse) {
            case Aktivert h -> Optional.of(h.milepaelId());
            case Endret h -> Optional.of(h.milepaelId());
            case Lukket h -> Optional.of(h.milepaelId());
            case PersonOppdatert h -> Optional.empty();
        };
    }

    /** Personen, når alle hennes åpne oppgaver trengs. */
    static Optional<UUID> person(MilepaelHendelse hendelse) {
        return hendelse instanceof PersonOppdatert h ? Optional.of(h.personId()) : Optional.empty();
    }
}
