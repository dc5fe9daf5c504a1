package no.sykefravaer.varsling.kjerne;

import java.time.Instant;
import java.util.List;
import no.sykefravaer.varsling.drift.Mottaksstand;

/** Hvordan det står til i kjernen; {@code sisteForfall} er UTC. */
public record Kjernetilstand(Utboks utboks, Instant sisteForfall, List<Mottaksstand> mottak) {

    public Kjernetilstand {
        mottak = List.copyOf(mottak);
    }

    /** Hendelser på vei til Kafka; {@code eldste} er sekunder den eldste har ventet, {@code parkert} de som er for store. */
    public record Utboks(long venter, long parkert, long eldste) {}
}
