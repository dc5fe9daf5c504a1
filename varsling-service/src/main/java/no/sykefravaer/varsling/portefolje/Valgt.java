package no.sykefravaer.varsling.portefolje;

import java.util.Optional;
import java.util.UUID;

/** En sykmeldt noen har krysset av, og versjonen av tildelingen hun så; 0 når personen aldri har vært tildelt. */
public record Valgt(UUID personId, int versjon) {

    private static final String SKILLE = ":";

    /** Tom når teksten ikke er skrevet av {@link #skrevet}. */
    public static Optional<Valgt> les(String tekst) {
        try {
            var deler = tekst.split(SKILLE, 2);
            return Optional.of(new Valgt(UUID.fromString(deler[0]), Integer.parseInt(deler[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    public String skrevet() {
        return personId + SKILLE + versjon;
    }
}
