package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.kontrakt.Personopplysninger;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Person;

/** Personer og aliasene deres. Å finne en person for å skrive er å låse raden hennes, alltid i id-rekkefølge. */
@ApplicationScoped
class PersonRepository {

    private static final String KOLONNER = "p.id, p.personident, p.versjon, p.opplyst, p.opplysninger";

    private static final String ALIAS = "select personnokkel, person_id from person_alias where personnokkel = any(?)";

    private static final String NYTT_ALIAS = """
            insert into person_alias (personnokkel, person_id)
            select * from unnest(?::text[], ?::uuid[]) on conflict (personnokkel) do nothing""";

    private static final String NY_PERSON = """
            insert into person (id, personident)
            select * from unnest(?::uuid[], ?::text[]) on conflict (id) do nothing""";

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

    /** Et nytt alias og identnummeret det er laget av. */
    private record Nytt(String nokkel, UUID personId, Personident ident) {}

    private final Sql sql;
    private final Json json;
    private final Personnokler nokler;

    PersonRepository(Sql sql, Json json, Personnokler nokler) {
        this.sql = sql;
        this.json = json;
        this.nokler = nokler;
    }

    /** Personen bak hvert identnummer, låst til transaksjonen er ferdig; de ukjente blir til her. */
    Map<Personident, Person> laas(Collection<Personident> identer) {
        return forsokAaLaase(identer)
                .or(() -> forsokAaLaase(identer))
                .orElseThrow(() -> new IllegalStateException("Et alias peker på en person som ikke finnes"));
    }

    /** Tom når en av dem ble slått sammen med en annen mens vi ventet på låsen; da peker aliaset et annet sted. */
    private Optional<Map<Personident, Person>> forsokAaLaase(Collection<Personident> identer) {
        var kjente = alias(identer);
        var ukjente = identer.stream()
                .filter(ident -> !kjente.containsKey(nokler.gjeldende(ident).verdi()))
                .toList();
        if (!ukjente.isEmpty()) {
            opprett(ukjente, kjente);
            kjente.putAll(alias(ukjente));
        }
        var personer = laasPersoner(kjente.values());
        return personer.keySet().containsAll(kjente.values())
                ? Optional.of(identer.stream()
                        .collect(toMap(
                                i -> i,
                                i -> personer.get(kjente.get(nokler.gjeldende(i).verdi())))))
                : Optional.empty();
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
        var alle = nokler.alle(ident).stream().map(Personnokkel::verdi).toList();
        return sql.les(FINN, this::person, Kolonne.av("text", alle)).stream().findFirst();
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

    private void opprett(List<Personident> ukjente, Map<String, UUID> kjente) {
        var nye = ukjente.stream()
                .map(ident -> new Nytt(nokler.gjeldende(ident).verdi(), tidligere(ident, kjente), ident))
                .sorted(Comparator.comparing(Nytt::nokkel))
                .toList();
        Rader.av(nye).med("text", Nytt::nokkel).med("uuid", Nytt::personId).skriv(sql, NYTT_ALIAS);
        var eier = alias(ukjente);
        Rader.av(nye)
                .med("uuid", ny -> eier.get(ny.nokkel()))
                .med("text", ny -> ny.ident().verdi())
                .skriv(sql, NY_PERSON);
    }

    private UUID tidligere(Personident ident, Map<String, UUID> kjente) {
        return nokler.alle(ident).stream()
                .map(nokkel -> kjente.get(nokkel.verdi()))
                .filter(id -> id != null)
                .findFirst()
                .orElseGet(NyId::get);
    }

    private Map<String, UUID> alias(Collection<Personident> identer) {
        var alle = identer.stream()
                .flatMap(ident -> nokler.alle(ident).stream())
                .map(Personnokkel::verdi)
                .toList();
        record Alias(String nokkel, UUID personId) {}
        return sql
                .les(ALIAS, r -> new Alias(r.getString(1), r.getObject(2, UUID.class)), Kolonne.av("text", alle))
                .stream()
                .collect(toMap(Alias::nokkel, Alias::personId));
    }

    private Map<UUID, Person> laasPersoner(Collection<UUID> ider) {
        return sql.les(LAAS, this::person, Kolonne.av("uuid", ider)).stream().collect(toMap(Person::id, p -> p));
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
