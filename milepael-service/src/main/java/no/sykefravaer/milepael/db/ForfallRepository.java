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

    private static final String NYE = "copy forfall (person_id, dato, gjelder, hva) from stdin";

    private static final String SLETT = """
            delete from forfall f using unnest(?::uuid[], ?::date[], ?::uuid[], ?::text[]) as u(person_id, dato, gjelder, hva)
            where f.person_id = u.person_id and f.gjelder = u.gjelder and f.hva = u.hva and f.dato = u.dato""";

    private static final String SLETT_FORFALTE = "delete from forfall where person_id = any(?) and dato <= ?";

    private static final String PERSONER = """
            select distinct person_id from (
                select person_id from forfall
                where dato <= ? and person_id <> all(?) order by dato, person_id limit ?) eldste order by person_id""";

    /** Noe som skal skje, og personen det skjer hos. */
    record Personforfall(UUID personId, Forfall forfall) {}

    private final Sql sql;

    ForfallRepository(Sql sql) {
        this.sql = sql;
    }

    void legg(Collection<Personforfall> nye) {
        Kopi.av(nye)
                .med(Personforfall::personId)
                .med(f -> f.forfall().dato())
                .med(f -> f.forfall().gjelder())
                .med(f -> f.forfall().hva())
                .skriv(sql, NYE);
    }

    void slett(Collection<Personforfall> borte) {
        Rader.av(borte)
                .med("uuid", Personforfall::personId)
                .med("date", f -> f.forfall().dato())
                .med("uuid", f -> f.forfall().gjelder())
                .med("text", f -> f.forfall().hva())
                .skriv(sql, SLETT);
    }

    void slettForfalte(LocalDate dato, Collection<UUID> personer) {
        sql.skriv(SLETT_FORFALTE, Kolonne.av("uuid", personer), dato);
    }

    List<UUID> personer(LocalDate dato, int antall, Collection<UUID> untatt) {
        sql.les(Sql.ETTER_INDEKSEN, rad -> "");
        return sql.les(PERSONER, rad -> rad.getObject(1, UUID.class), dato, Kolonne.av("uuid", untatt), antall);
    }
}
