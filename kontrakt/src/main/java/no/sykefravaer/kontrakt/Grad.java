package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Sykmeldingsgrad i hele prosent, 0 til 100. */
public record Grad(@JsonValue int prosent) {

    /** @throws IllegalArgumentException utenfor 0–100 */
    @JsonCreator
    public Grad {
        if (prosent < 0 || prosent > 100) {
            throw new IllegalArgumentException("En grad er fra 0 til 100 prosent");
        }
    }
}
