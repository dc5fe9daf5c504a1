package no.sykefravaer.lokal.personregister;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;

/** Det registeret sender til døra om én person; navnet og fødselsdatoen følger av nummeret. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Personfaktum(
        Personident fnr,
        String fornavn,
        String etternavn,
        LocalDate fodselsdato,
        String navKontor,
        Adressebeskyttelse adressebeskyttelse,
        boolean skjermet,
        Instant mottatt) {

    static Personfaktum om(Personident ident, String navKontor, Instant mottatt) {
        return om(ident, navKontor, Adressebeskyttelse.UGRADERT, false, mottatt);
    }

    public static Personfaktum om(
            Personident ident, String navKontor, Adressebeskyttelse beskyttelse, boolean skjermet, Instant mottatt) {
        var navn = Navn.til(ident);
        return new Personfaktum(
                ident,
                navn.fornavn(),
                navn.etternavn(),
                Fodselsdato.av(ident).orElse(null),
                navKontor,
                beskyttelse,
                skjermet,
                mottatt);
    }

    @Override
    public String toString() {
        return "Personfaktum[***]";
    }
}
