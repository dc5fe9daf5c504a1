package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Bestilling;

/** Det noen har bedt om, alle personenes i én setning. */
@ApplicationScoped
class BestillingRepository {

    private static final String HENT = "select * from bestilling where person_id = any(?) order by dag, id";

    private static final String LAGRE = """
            insert into bestilling (person_id, id, regel, dag, gjelder, frist, arsak, rolle, trukket)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::date[], ?::date[], ?::text[],
                ?::text[], ?::boolean[])
            on conflict (id) do update set trukket = excluded.trukket""";

    /** En bestilling og personen den gjelder. */
    record Personbestilling(UUID personId, Bestilling bestilling) {}

    private final Sql sql;

    BestillingRepository(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, List<Bestilling>> hent(Collection<UUID> personer) {
        return sql.les(HENT, BestillingRepository::les, Kolonne.av("uuid", personer)).stream()
                .collect(groupingBy(Personbestilling::personId, mapping(Personbestilling::bestilling, toList())));
    }

    void lagre(Collection<Personbestilling> bestillinger) {
        Rader.av(bestillinger)
                .med("uuid", Personbestilling::personId)
                .med("uuid", b -> b.bestilling().id())
                .med("text", b -> b.bestilling().regel())
                .med("date", b -> b.bestilling().dag())
                .med("date", b -> b.bestilling().gjelder())
                .med("date", b -> b.bestilling().frist())
                .med("text", b -> b.bestilling().arsak())
                .med("text", b -> b.bestilling().rolle())
                .med("bool", b -> b.bestilling().trukket())
                .skriv(sql, LAGRE);
    }

    private static Personbestilling les(ResultSet rad) throws SQLException {
        var bestilling = new Bestilling(
                rad.getObject("id", UUID.class),
                rad.getString("regel"),
                rad.getObject("dag", LocalDate.class),
                rad.getObject("gjelder", LocalDate.class),
                rad.getObject("frist", LocalDate.class),
                rad.getString("arsak"),
                rad.getString("rolle"),
                rad.getBoolean("trukket"));
        return new Personbestilling(rad.getObject("person_id", UUID.class), bestilling);
    }
}
