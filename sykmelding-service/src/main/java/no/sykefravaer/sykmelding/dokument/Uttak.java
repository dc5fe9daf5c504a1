package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import no.sykefravaer.kontrakt.Personident;

/** En sykmelding, eller en form av den, gjelder ikke lenger fra {@code mottatt}. */
public record Uttak(String id, Personident fnr, Instant mottatt, Slag slag) implements Dokument {

    /** AVBRUTT tar ut NY-formen, GJENAPNET de sendte og bekreftede, SLETTET alle. */
    public enum Slag {
        AVBRUTT,
        GJENAPNET,
        SLETTET
    }

    @Override
    public String toString() {
        return "Uttak[***]";
    }
}
