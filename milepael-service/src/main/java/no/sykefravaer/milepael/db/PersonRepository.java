package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.milepael.db.AliasRepository.Alias;
import no.sykefravaer.milepael.db.AliasRepository.Lagt;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Saksid;

/** Personer og aliasene deres. Å finne en person for å skrive er å låse raden hennes, alltid i id-rekkefølge. */
@ApplicationScoped
class PersonRepository {

    private static final String KOLONNER = "p.id, p.personident, p.versjon, p.opplyst, p.opplysninger";

    private static final String NYE = "copy person (id, personident) from stdin";

    private static final String LAAS =
            "select " + KOLONNER + " from person p where p.id = any(?) order by p.id for update";

    private static final String LAAS_LEDIGE = """
            select %s from person p where p.id = any(?)
            order by p.id for update skip locked""".formatted(KOLONNER);

    private static final String FINN = """
            select %s from person p join person_alias a on a.person_id = p.id
            where a.personnokkel = any(?) limit 1""".formatted(KOLONNER);

    private static final String FINN_ALLE = "select " + KOLONNER + " from person p where p.id = any(?)";

    private static final String LAGRE = """
            update person p set personident = n.personident, versjon = n.versjon, opplyst = n.opplyst,
                opplysninger = n.opplysninger
            from unnest(?::uuid[], ?::text[], ?::int[], ?::timestamptz[], ?::jsonb[])
                as n(id, personident, versjon, opplyst, opplysninger)
            where p.id = n.id""";

    /** Personer låst til transaksjonen er ferdig. De nye er til først i denne, og har ingenting lagret. */
    record Laaste(Map<Personident, Person> personer, Map<UUID, Person> nye) {

        List<Person> kjente() {
            return personer.values().stream()
                    .filter(person -> !nye.containsKey(person.id()))
                    .toList();
        }
    }

    /** Et identnummer den gjeldende nøkkelen ikke er kjent for; {@code erNy} når ingen tidligere nøkkel er det heller. */
    private record Ukjent(Personident ident, Alias alias, boolean erNy) {

        static Ukjent av(Personident ident, Instant tid, List<String> nokler, Map<String, UUID> kjente) {
            var tidligere =
                    nokler.stream().map(kjente::get).filter(Objects::nonNull).findFirst();
            var id = tidligere.orElseGet(() -> Saksid.av(tid, "person", nokler.getFirst()));
            return new Ukjent(ident, new Alias(nokler.getFirst(), id), tidligere.isEmpty());
        }

        /** Sant når ingen annen rakk å gi nøkkelen til en person først. */
        boolean blirTil(Lagt lagt) {
            return erNy && lagt.nye().contains(alias.nokkel());
        }
    }

    private final Sql sql;
    private final Json json;
    private final Personnokler nokler;
    private final AliasRepository aliaser;

    PersonRepository(Sql sql, Json json, Personnokler nokler, AliasRepository aliaser) {
        this.sql = sql;
        this.json = json;
        this.nokler = nokler;
        this.aliaser = aliaser;
    }

    /** Personen bak hvert identnummer, låst til transaksjonen er ferdig; de ukjente blir til her, på tidspunktet ved siden av. */
    Laaste laas(Map<Personident, Instant> identer) {
        var deresNokler = nokler.av(identer.keySet());
        return forsokAaLaase(identer, deresNokler)
                .or(() -> forsokAaLaase(identer, deresNokler))
                .orElseThrow(() -> new IllegalStateException("Et alias peker på en person som ikke finnes"));
    }

    /** Tom når en av dem ble slått sammen med en annen mens vi ventet på låsen; da peker aliaset et annet sted. */
    private Optional<Laaste> forsokAaLaase(
            Map<Personident, Instant> identer, Map<Personident, List<String>> deresNokler) {
        var kjente =
                aliaser.finn(deresNokler.values().stream().flatMap(List::stream).toList());
        var nye = opprett(ukjente(identer, deresNokler, kjente), kjente);
        var alle = laasPersoner(
                kjente.values().stream().filter(id -> !nye.containsKey(id)).toList());
        alle.putAll(nye);
        if (!alle.keySet().containsAll(kjente.values())) {
            return Optional.empty();
        }
        var personer = deresNokler.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, e -> alle.get(kjente.get(e.getValue().getFirst()))));
        return Optional.of(new Laaste(personer, nye));
    }

    List<Person> laasLedige(Collection<UUID> ider) {
        return sql.les(LAAS_LEDIGE, this::person, Kolonne.av("uuid", ider));
    }

    Collection<Person> laasAlle(Collection<UUID> ider) {
        return laasPersoner(ider).values();
    }

    Optional<Person> laas(UUID id) {
        return Optional.ofNullable(laasPersoner(List.of(id)).get(id));
    }

    Optional<Person> finn(Personident ident) {
        return sql.les(FINN, this::person, Kolonne.av("text", nokler.av(ident))).stream()
                .findFirst();
    }

    List<Person> finn(Collection<UUID> ider) {
        return sql.les(FINN_ALLE, this::person, Kolonne.av("uuid", ider));
    }

    /** Den som har aliaset; tom når nøkkelen ikke er noens. */
    Optional<Person> finn(String personnokkel) {
        return sql.les(FINN, this::person, Kolonne.av("text", List.of(personnokkel))).stream()
                .findFirst();
    }

    void lagre(Collection<Person> personer) {
        Rader.av(personer)
                .med("uuid", Person::id)
                .med("text", p -> p.ident().verdi())
                .med("int4", Person::versjon)
                .med("timestamptz", Person::opplyst)
                .med("jsonb", p -> json.skriv(p.opplysninger()))
                .skriv(sql, LAGRE);
    }

    private static List<Ukjent> ukjente(
            Map<Personident, Instant> identer, Map<Personident, List<String>> deresNokler, Map<String, UUID> kjente) {
        return deresNokler.entrySet().stream()
                .filter(e -> !kjente.containsKey(e.getValue().getFirst()))
                .map(e -> Ukjent.av(e.getKey(), identer.get(e.getKey()), e.getValue(), kjente))
                .toList();
    }

    /** Personene som blir til. Aliasene legges også til de kjente. */
    private Map<UUID, Person> opprett(List<Ukjent> ukjente, Map<String, UUID> kjente) {
        if (ukjente.isEmpty()) {
            return Map.of();
        }
        var lagt = aliaser.legg(ukjente.stream().map(Ukjent::alias).toList());
        kjente.putAll(lagt.eiere());
        var nye = ukjente.stream()
                .filter(ukjent -> ukjent.blirTil(lagt))
                .map(ukjent -> Person.ukjent(ukjent.alias().personId(), ukjent.ident()))
                .collect(toMap(Person::id, person -> person));
        Kopi.av(nye.values()).med(Person::id).med(p -> p.ident().verdi()).skriv(sql, NYE);
        return nye;
    }

    private Map<UUID, Person> laasPersoner(Collection<UUID> ider) {
        return ider.isEmpty()
                ? new HashMap<>()
                : sql.les(LAAS, this::person, Kolonne.av("uuid", ider)).stream().collect(toMap(Person::id, p -> p));
    }

    private Person person(ResultSet rad) throws SQLException {
        var opplyst = rad.getObject(4, OffsetDateTime.class);
        return new Person(
                rad.getObject(1, UUID.class),
                new Personident(rad.getString(2)),
                rad.getInt(3),
                opplyst == null ? null : opplyst.toInstant(),
                json.les(rad.getString(5), Personopplysninger.class));
    }
}
