package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Nummer i Helsepersonellregisteret: ett til ni siffer, uten kontrollsiffer. */
public record Hpr(@JsonValue String verdi) {

    private static final Pattern SIFFER = Pattern.compile("[0-9]{1,9}");

    /** @throws IllegalArgumentException når verdien ikke er ett til ni siffer */
    @JsonCreator
    public Hpr {
        if (verdi == null || !SIFFER.matcher(verdi).matches()) {
            throw new IllegalArgumentException("Et HPR-nummer skal ha ett til ni siffer");
        }
    }

    @Override
    public String toString() {
        return verdi;
    }
}
