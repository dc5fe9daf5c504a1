package no.sykefravaer.varsling.side.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Brudd;

/**
 * Et skjema som ble sendt, men ikke tatt imot, med det som var skrevet.
 *
 * @param milepaelId plikten det gjaldt; null når det gjaldt personen
 * @param melding hvorfor det ikke gikk
 */
record Innsending(UUID milepaelId, Skjema skjema, Map<String, String> skrevet, String melding, List<Brudd> feil) {

    String feil(String felt) {
        return feil.stream()
                .filter(brudd -> felt.equals(brudd.felt()))
                .map(Brudd::melding)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "Innsending[" + skjema.kode() + "]";
    }
}
