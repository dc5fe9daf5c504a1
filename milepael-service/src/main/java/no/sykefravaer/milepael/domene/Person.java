package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonMottatt;

/** Personen bak en sak. {@code opplysninger} er null til et personregister har svart: da er hun uavklart og skjermet. */
public record Person(UUID id, Personident ident, int versjon, Instant opplyst, Personopplysninger opplysninger) {

    public static Person ukjent(UUID id, Personident ident) {
        return new Person(id, ident, 0, null, null);
    }

    public boolean erDod() {
        return opplysninger != null && opplysninger.dodsdato() != null;
    }

    /** Null når ingen har sagt den. */
    public LocalDate fodselsdato() {
        return opplysninger == null ? null : opplysninger.fodselsdato();
    }

    public String kontor() {
        return opplysninger == null ? null : opplysninger.navKontor();
    }

    Person medIdent(Personident ny) {
        return new Person(id, ny, versjon + 1, opplyst, opplysninger);
    }

    /** Personen når den andre viser seg å være den samme: det registeret sa sist om noen av dem, gjelder. */
    public Person sammenMed(Person annen) {
        var annenErNyere = annen.opplyst != null && (opplyst == null || annen.opplyst.isAfter(opplyst));
        return new Person(
                id,
                ident,
                versjon,
                annenErNyere ? annen.opplyst : opplyst,
                annenErNyere ? annen.opplysninger : opplysninger);
    }

    /** Det med senest {@code mottatt} gjelder; det som kommer sent, endrer ingenting. */
    Person etter(PersonMottatt ny) {
        if (opplyst != null && ny.mottatt().isBefore(opplyst)) {
            return this;
        }
        var endret = !ny.opplysninger().equals(opplysninger);
        return new Person(id, ident, endret ? versjon + 1 : versjon, ny.mottatt(), ny.opplysninger());
    }
}
