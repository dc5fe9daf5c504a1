package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.db.Sql.Kolonne;

/** Tombstoner som venter, og hvem som har dokumentene de gjelder. Bare Nav sender slettinger uten å si hvem. */
@ApplicationScoped
public class TombstoneRepository {

    /** Kilden tombstonene og dokumentene de gjelder, har. */
    public static final String KILDE = "nav";

    /** En tombstone som venter, og hvor den sto på Kafka. {@code innhold} er JSON. */
    public record Ventende(
            String emne, int partisjon, long posisjon, String dokumentId, String innhold, String callId) {}

    /** En person som har et dokument. */
    public record Eier(String dokumentId, Personident ident) {}

    private static final String EIERE = """
            select distinct f.dokument_id, p.personident from fakta f join person p on p.id = f.person_id
            where f.kilde = '%s' and f.dokument_id = any(?)""".formatted(KILDE);

    private static final String LEGG = """
            insert into ventende_tombstone (emne, partisjon, posisjon, dokument_id, innhold, nav_call_id)
            select * from unnest(?::text[], ?::int[], ?::bigint[], ?::text[], ?::text[], ?::text[])
            on conflict do nothing""";

    private static final String TA = """
            delete from ventende_tombstone where dokument_id = any(?)
            returning emne, partisjon, posisjon, dokument_id, innhold, nav_call_id""";

    private static final String LAAS = "select pg_advisory_xact_lock(4712)";
    private static final String LAAS_SAMMEN = "select pg_advisory_xact_lock_shared(4712)";

    private final Sql sql;

    TombstoneRepository(Sql sql) {
        this.sql = sql;
    }

    /** Til transaksjonen er ferdig, lagres ingen dokumenter fra Nav: en id som er ukjent nå, er det da også. */
    public void laasForAndre() {
        sql.les(LAAS, rad -> "");
    }

    public List<Eier> eiere(Collection<String> dokumenter) {
        return sql.les(
                EIERE,
                rad -> new Eier(rad.getString(1), new Personident(rad.getString(2))),
                Kolonne.av("text", dokumenter));
    }

    public void legg(Collection<Ventende> tombstoner) {
        Rader.av(tombstoner)
                .med("text", Ventende::emne)
                .med("int4", Ventende::partisjon)
                .med("int8", Ventende::posisjon)
                .med("text", Ventende::dokumentId)
                .med("text", Ventende::innhold)
                .med("text", Ventende::callId)
                .skriv(sql, LEGG);
    }

    /** Det som har ventet på disse dokumentene; det venter ikke lenger. */
    public List<Ventende> ta(Collection<String> dokumenter) {
        sql.les(LAAS_SAMMEN, rad -> "");
        return sql.les(TA, TombstoneRepository::ventende, Kolonne.av("text", dokumenter));
    }

    private static Ventende ventende(ResultSet rad) throws SQLException {
        return new Ventende(
                rad.getString(1), rad.getInt(2), rad.getLong(3), rad.getString(4), rad.getString(5), rad.getString(6));
    }
}
