package no.sykefravaer.milepael.db;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.milepael.db.Sql.Kolonne;

/** Hvilken person en nøkkel på Kafka betyr. */
@ApplicationScoped
class AliasRepository {

    private static final String FINN = "select personnokkel, person_id from person_alias where personnokkel = any(?)";

    private static final String LEGG = """
            insert into person_alias (personnokkel, person_id)
            select * from unnest(?::text[], ?::uuid[]) on conflict (personnokkel) do nothing
            returning personnokkel, person_id""";

    /** En nøkkel og personen den betyr. */
    record Alias(String nokkel, UUID personId) {}

    private final Sql sql;

    AliasRepository(Sql sql) {
        this.sql = sql;
    }

    /** Personen bak hver av nøklene noen har. */
    Map<String, UUID> finn(Collection<String> nokler) {
        return etterNokkel(sql.les(FINN, AliasRepository::les, Kolonne.av("text", nokler)));
    }

    /** Hvem nøklene betyr, og hvilke av dem som først ble til nå: et alias en annen har skrevet i mellomtiden, blir stående. */
    record Lagt(Map<String, UUID> eiere, Set<String> nye) {}

    Lagt legg(Collection<Alias> nye) {
        var iRekkefolge = nye.stream().sorted(comparing(Alias::nokkel)).toList();
        var eiere = etterNokkel(Rader.av(iRekkefolge)
                .med("text", Alias::nokkel)
                .med("uuid", Alias::personId)
                .les(sql, LEGG, AliasRepository::les));
        var lagt = Set.copyOf(eiere.keySet());
        var andres = nye.stream()
                .map(Alias::nokkel)
                .filter(nokkel -> !lagt.contains(nokkel))
                .toList();
        if (!andres.isEmpty()) {
            eiere.putAll(finn(andres));
        }
        return new Lagt(eiere, lagt);
    }

    private static Alias les(ResultSet rad) throws SQLException {
        return new Alias(rad.getString(1), rad.getObject(2, UUID.class));
    }

    private static Map<String, UUID> etterNokkel(List<Alias> aliaser) {
        return aliaser.stream().collect(toMap(Alias::nokkel, Alias::personId));
    }
}
