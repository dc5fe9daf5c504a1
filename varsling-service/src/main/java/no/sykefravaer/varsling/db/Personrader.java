package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.db.Verdier.kode;
import static no.sykefravaer.varsling.db.Verdier.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.oppgave.Person;

/** Personene. Den som skal skrive om dem, låser dem først, alltid i samme rekkefølge. */
@ApplicationScoped
public class Personrader {

    private static final String SORG_FOR = """
            insert into person (person_id, versjon)
            select id, 0 from unnest(?) id order by id
            on conflict do nothing""";

    private static final String LAAS = """
            select person_id, versjon, personident, fornavn, etternavn, kontor, adressebeskyttelse, skjermet
            from person where person_id = any(?) order by person_id for update""";

    private static final String SE = """
            select person_id, versjon, personident, fornavn, etternavn, kontor, adressebeskyttelse, skjermet
            from person p where %s""";

    /** Den som henter oppgavene sine, skal få det nye nummeret. */
    private static final String MELD_NYTT_NUMMER = """
            update oppgave o set endring = null
            from unnest(?, ?) as n(id, personident) join person p on p.person_id = n.id
            where o.person_id = p.person_id and o.status = 'APEN' and p.personident <> n.personident""";

    private static final String LAGRE = """
            update person p set versjon = n.versjon, personident = n.personident, fornavn = n.fornavn,
                etternavn = n.etternavn, kontor = n.kontor, adressebeskyttelse = n.beskyttelse, skjermet = n.skjermet
            from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as n(id, versjon, personident, fornavn, etternavn, kontor, beskyttelse, skjermet)
            where p.person_id = n.id""";

    private final Database database;

    Personrader(Database database) {
        this.database = database;
    }

    public List<Person> laas(Collection<UUID> ider) {
        var id = Kolonne.av("uuid", ider);
        database.skriv(SORG_FOR, List.of(id));
        return database.les(LAAS, Personrader::person, List.of(id));
    }

    /** Tom når personen er ukjent, eller ikke blant dem den som spør, får se. */
    public Optional<Person> finn(Innsyn.Nav innsyn, UUID id) {
        var vilkar = Vilkar.naar(innsyn).og("p.person_id = ?", id);
        return database.les(SE.formatted(vilkar.tekst()), Personrader::person, vilkar.verdier()).stream()
                .findFirst();
    }

    /** Uten å spørre om hvem som får se; tom når personen er ukjent. */
    public Optional<Person> finn(UUID id) {
        return database.les(SE.formatted("p.person_id = ?"), Personrader::person, List.of(id)).stream()
                .findFirst();
    }

    public void lagre(Collection<Person> personer) {
        if (personer.isEmpty()) {
            return;
        }
        database.skriv(
                MELD_NYTT_NUMMER,
                List.of(Kolonne.av("uuid", personer, Person::id), Kolonne.av("text", personer, Person::personident)));
        database.skriv(
                LAGRE,
                List.of(
                        Kolonne.av("uuid", personer, Person::id),
                        Kolonne.av("int4", personer, Person::versjon),
                        Kolonne.av("text", personer, Person::personident),
                        Kolonne.av("text", personer, Person::fornavn),
                        Kolonne.av("text", personer, Person::etternavn),
                        Kolonne.av("text", personer, Person::kontor),
                        Kolonne.av("text", personer, Person::beskyttelse),
                        Kolonne.av("bool", personer, Person::skjermet)));
    }

    static Person person(ResultSet rad) throws SQLException {
        return new Person(
                uuid(rad, "person_id"),
                rad.getInt("versjon"),
                rad.getString("personident"),
                rad.getString("fornavn"),
                rad.getString("etternavn"),
                rad.getString("kontor"),
                kode(Adressebeskyttelse.class, rad, "adressebeskyttelse"),
                rad.getBoolean("skjermet"));
    }
}
