package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Organisasjonsnummer fra Enhetsregisteret: ni siffer. Kontrollsifferet sjekker døra med {@link #erGyldig()}. */
public record Orgnummer(@JsonValue String verdi) {

    private static final Pattern NI_SIFFER = Pattern.compile("[0-9]{9}");

    /** @throws IllegalArgumentException når verdien ikke er ni siffer */
    @JsonCreator
    public Orgnummer {
        if (verdi == null || !NI_SIFFER.matcher(verdi).matches()) {
            throw new IllegalArgumentException("Et organisasjonsnummer skal ha ni siffer");
        }
    }

    /** Kontrollsifferet stemmer (modulus 11). */
    public boolean erGyldig() {
        return Kontrollsiffer.stemmer(verdi, 3, 2, 7, 6, 5, 4, 3, 2, 1);
    }

    @Override
    public String toString() {
        return verdi;
    }
}
