package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Hvem som skal regnes på nytt. Et felt som er null, stiller ingen krav; de som er satt, må alle holde.
 *
 * @param alle sant for alle personer; da avgrenser ikke de andre
 * @param personer personId-ene
 * @param regel de som har eller har hatt en milepæl etter raden, f.eks. {@code DIALOGMOTE_2}
 * @param regelverk de som har eller har hatt en milepæl etter versjonen av loven, f.eks. {@code 2014}
 * @param varerTil de som har et fravær registrert til og med dagen eller lenger: dem en rad som trer i kraft den dagen, kan
 *     angå, også om de ikke har noen milepæl etter den ennå
 */
public record Utvalg(Boolean alle, List<UUID> personer, String regel, String regelverk, LocalDate varerTil) {

    public boolean erAlle() {
        return Boolean.TRUE.equals(alle);
    }

    /** Sant når det er sagt noe om hvem. */
    public boolean avgrenser() {
        return personer != null || regel != null || regelverk != null || varerTil != null;
    }
}
