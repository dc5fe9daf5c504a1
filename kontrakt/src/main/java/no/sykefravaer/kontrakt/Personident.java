package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Fødselsnummer, D-nummer eller syntetisk nummer: elleve siffer. Formen kreves alltid; kontrollsifre og dato sjekker
 * døra med {@link #erGyldig()}, så en hendelse som alt er tatt imot, aldri blir uleselig av en ny regel.
 */
public record Personident(@JsonValue String verdi) {

    private static final Pattern ELLEVE_SIFFER = Pattern.compile("[0-9]{11}");

    /** @throws IllegalArgumentException når verdien ikke er elleve siffer; teksten røper aldri verdien */
    @JsonCreator
    public Personident {
        if (verdi == null || !ELLEVE_SIFFER.matcher(verdi).matches()) {
            throw new IllegalArgumentException("En personident skal ha elleve siffer");
        }
    }

    /** Begge kontrollsifre stemmer, og de seks første er en dato (D-nummer: dag + 40; syntetisk: måned + 40, 65 eller 80). */
    public boolean erGyldig() {
        return Kontrollsiffer.stemmer(verdi, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
                && Kontrollsiffer.stemmer(verdi, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
                && harDato();
    }

    private boolean harDato() {
        try {
            LocalDate.of(skuddaar() ? 2000 : 2001, maaned(tall(2)), dag(tall(0)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean skuddaar() {
        return tall(4) % 4 == 0;
    }

    private static int dag(int siffer) {
        return siffer > 40 ? siffer - 40 : siffer;
    }

    private static int maaned(int siffer) {
        if (siffer > 80) {
            return siffer - 80;
        }
        if (siffer > 65) {
            return siffer - 65;
        }
        return siffer > 40 ? siffer - 40 : siffer;
    }

    private int tall(int fra) {
        return Integer.parseInt(verdi, fra, fra + 2, 10);
    }

    @Override
    public String toString() {
        return "Personident[***]";
    }
}
