package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Forfall;

/** Det som skjer på en dato: alltid «til og med i dag», aldri et vindu. */
@ApplicationScoped
class ForfallRepository {

    private static final String LAGRE = """
            insert into forfall (dato, milepael_id, hva)
            select * from unnest(?::date[], ?::uuid[], ?::text[])
            on conflict (milepael_id, hva) do update set dato = excluded.dato""";

    private static final String SLETT = """
            delete from forfall f using unnest(?::date[], ?::uuid[], ?::text[]) as u(dato, milepael_id, hva)
            where f.dato = u.dato and f.milepael_id = u.milepael_id and f.hva = u.hva""";

    private static final String SLETT_FORFALTE = """
            delete from forfall f using milepael m
            where m.id = f.milepael_id and f.dato <= ? and m.person_id = any(?)""";

    private static final String PERSONER = """
            select distinct person_id from (
                select m.person_id from forfall f join milepael m on m.id = f.milepael_id
                where f.dato <= ? and m.person_id <> all(?) order by f.dato limit ?) eldste order by person_id""";

    private final Sql sql;

    ForfallRepository(Sql sql) {
        this.sql = sql;
    }

    void lagre(Collection<Forfall> forfall) {
        kolonner(forfall).skriv(sql, LAGRE);
    }

    void slett(Collection<Forfall> forfall) {
        kolonner(forfall).skriv(sql, SLETT);
    }

    void slettForfalte(LocalDate dato, Collection<UUID> personer) {
        sql.skriv(SLETT_FORFALTE, dato, Kolonne.av("uuid", personer));
    }

    List<UUID> personer(LocalDate dato, int antall, Collection<UUID> untatt) {
        sql.les(Sql.ETTER_INDEKSEN, rad -> "");
        return sql.les(PERSONER, rad -> rad.getObject(1, UUID.class), dato, Kolonne.av("uuid", untatt), antall);
    }

    private static Rader<Forfall> kolonner(Collection<Forfall> forfall) {
        return Rader.av(forfall)
                .med("date", Forfall::dato)
                .med("uuid", Forfall::milepaelId)
                .med("text", Forfall::hva);
    }
}
