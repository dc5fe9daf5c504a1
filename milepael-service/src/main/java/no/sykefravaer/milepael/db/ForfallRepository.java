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
            select * from unnest(?::date[], ?::uuid[], ?::text[]) on conflict do nothing""";

    private static final String SLETT = """
            delete from forfall f using unnest(?::date[], ?::uuid[], ?::text[]) as u(dato, milepael_id, hva)
            where f.dato = u.dato and f.milepael_id = u.milepael_id and f.hva = u.hva""";

    private static final String SLETT_FORFALTE = """
            delete from forfall f using milepael m
            where m.id = f.milepael_id and f.dato <= ? and m.person_id = any(?)""";

    private static final String ELDSTE = "select min(dato) from forfall";

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

    /** Den eldste datoen som venter; tom når ingenting gjør det. */
    List<LocalDate> eldste() {
        return sql.les(ELDSTE, rad -> rad.getObject(1, LocalDate.class));
    }

    private static Rader<Forfall> kolonner(Collection<Forfall> forfall) {
        return Rader.av(forfall)
                .med("date", Forfall::dato)
                .med("uuid", Forfall::milepaelId)
                .med("text", Forfall::hva);
    }
}
