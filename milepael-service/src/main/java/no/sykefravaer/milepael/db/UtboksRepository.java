package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.db.Sql.Kolonne;

/** Utboksen: seksten båser etter person, så hver kan tømmes for seg uten at rekkefølgen for en person brytes. */
@ApplicationScoped
public class UtboksRepository {

    /** Antall båser; én avsender om gangen for hver. */
    public static final int SHARDER = 16;

    /** En hendelse som skal til Kafka. */
    public record Utgaaende(UUID personId, String hendelse, String callId) {

        /** Båsen til personen. */
        public int shard() {
            return Math.floorMod(personId.hashCode(), SHARDER);
        }
    }

    /** En rad som venter. */
    public record Ventende(long nr, Utgaaende utgaaende) {}

    private static final String LEGG = """
            insert into utboks (shard, person_id, hendelse, nav_call_id)
            select * from unnest(?::smallint[], ?::uuid[], ?::text[], ?::text[])""";

    private static final String NESTE = """
            select nr, person_id, hendelse, nav_call_id from utboks
            where shard = ? and parkert is null order by nr limit ?""";

    private static final String SLETT = "delete from utboks where shard = ? and nr = any(?)";
    private static final String PARKER = "update utboks set parkert = ? where shard = ? and nr = ?";
    private static final String LAAS = "select pg_try_advisory_xact_lock(4711, ?)";

    private final Sql sql;
    private final Event<UtboksFylt> fylt;

    UtboksRepository(Sql sql, Event<UtboksFylt> fylt) {
        this.sql = sql;
        this.fylt = fylt;
    }

    void legg(Collection<Utgaaende> hendelser) {
        if (hendelser.isEmpty()) {
            return;
        }
        Rader.av(hendelser)
                .med("int2", Utgaaende::shard)
                .med("uuid", Utgaaende::personId)
                .med("text", Utgaaende::hendelse)
                .med("text", Utgaaende::callId)
                .skriv(sql, LEGG);
        fylt.fire(new UtboksFylt(hendelser.stream().map(Utgaaende::shard).collect(toSet())));
    }

    /** Sant når båsen er vår til transaksjonen er ferdig; usant når en annen tømmer den. */
    public boolean laas(int shard) {
        return sql.les(LAAS, rad -> rad.getBoolean(1), shard).getFirst();
    }

    public List<Ventende> neste(int shard, int antall) {
        return sql.les(
                NESTE,
                rad -> new Ventende(
                        rad.getLong(1),
                        new Utgaaende(rad.getObject(2, UUID.class), rad.getString(3), rad.getString(4))),
                shard,
                antall);
    }

    public void slett(int shard, Collection<Long> numre) {
        sql.skriv(SLETT, shard, Kolonne.av("int8", numre));
    }

    public void parker(int shard, long nr, String grunn) {
        sql.skriv(PARKER, grunn, shard, nr);
    }
}
