package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** Det et personregister sier om en person. Inntil det er kommet, er personen uavklart og vises bare for dem med rett til det. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Personopplysninger(
        String fornavn,
        String etternavn,
        LocalDate fodselsdato,
        String navKontor,
        Adressebeskyttelse adressebeskyttelse,
        boolean skjermet,
        Boolean reservert,
        Boolean tolk,
        String sprak,
        LocalDate dodsdato) {

    /** Gradering av adresse i Folkeregisteret. */
    public enum Adressebeskyttelse {
        UGRADERT,
        FORTROLIG,
        STRENGT_FORTROLIG
    }

    /** @throws IllegalArgumentException når navn, kontor eller adressebeskyttelse mangler */
    public Personopplysninger {
        Paakrevd.felt(fornavn, etternavn, navKontor, adressebeskyttelse);
    }

    @Override
    public String toString() {
        return "Personopplysninger[***]";
    }
}
