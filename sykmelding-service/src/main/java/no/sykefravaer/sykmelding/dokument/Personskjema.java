package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Personen slik registeret sender henne: alle felt på samme nivå. */
@Schema(requiredProperties = {"fnr", "fornavn", "etternavn", "navKontor", "adressebeskyttelse", "skjermet", "mottatt"})
public record Personskjema(
        Personident fnr,
        String fornavn,
        String etternavn,
        LocalDate fodselsdato,
        String navKontor,
        Adressebeskyttelse adressebeskyttelse,
        boolean skjermet,
        Boolean reservert,
        Boolean tolk,
        String sprak,
        LocalDate dodsdato,
        Instant mottatt) {

    @Override
    public String toString() {
        return "Personskjema[***]";
    }
}
