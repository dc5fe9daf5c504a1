package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import no.sykefravaer.kontrakt.Personident;

/** Et dokument, eller en form av det, gjelder ikke lenger fra {@code mottatt}. */
public record Uttak(String id, Personident fnr, Instant mottatt, Slag slag) implements Dokument {

    /** For en sykmelding tar AVBRUTT ut NY-formen, GJENAPNET de sendte og bekreftede, SLETTET alle. */
    public enum Slag {
        AVBRUTT,
        GJENAPNET,
        SLETTET,
        SOKNAD_SLETTET,
        INNTEKTSMELDING_SLETTET
    }

    @Override
    public String toString() {
        return "Uttak[***]";
    }
}
