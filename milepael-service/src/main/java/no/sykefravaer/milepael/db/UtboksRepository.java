package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
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
            return UtboksRepository.shard(personId);
        }
    }

    /** En rad som venter. */
    public record Ventende(long nr, Utgaaende utgaaende) {}

    /** Utboksen sett utenfra. */
    public record Ko(long venter, long parkert, Duration eldste) {}

    private static final String LEGG = "copy utboks (shard, person_id, hendelse, nav_call_id) from stdin";

    /** Like mange fra hver bås, så ingen bås venter på at en annen er tom. */
    private static final String NESTE = """
            select u.nr, u.person_id, u.hendelse, u.nav_call_id
            from unnest(?::int[]) as b(shard) cross join lateral (
                select * from utboks u where u.shard = b.shard and u.parkert is null order by u.nr limit ?) as u""";

    /** Alderen er databasens egen klokke mot seg selv: den bestemmer ingenting. */
    private static final String KO = """
            select count(*) filter (where parkert is null), count(*) filter (where parkert is not null),
                coalesce(1000 * extract(epoch from now() - min(lagt) filter (where parkert is null)), 0)::bigint
            from utboks""";

    private static final String SLETT = "delete from utboks where shard = any(?) and nr = any(?)";
    private static final String PARKER = "update utboks set parkert = ? where shard = ? and nr = ?";
    private static final String VENT_PAA = "select pg_advisory_xact_lock(4711, ?)";
    private static final String FLYTT = "update utboks set shard = ?, person_id = ? where shard = ? and person_id = ?";

    /** Etter indeksen, alltid: planen er ofte laget mens boksen var tom, og da leses hele tabellen, også det slettede. */
    private static final String LAAS = """
            select b.shard, set_config('enable_seqscan', 'off', true) from unnest(?::int[]) as b(shard)
            where pg_try_advisory_xact_lock(4711, b.shard)""";

    private final Sql sql;
    private final Event<UtboksFylt> fylt;

    UtboksRepository(Sql sql, Event<UtboksFylt> fylt) {
        this.sql = sql;
        this.fylt = fylt;
    }

    private static int shard(UUID personId) {
        return Math.floorMod(personId.hashCode(), SHARDER);
    }

    void legg(Collection<Utgaaende> hendelser) {
        if (hendelser.isEmpty()) {
            return;
        }
        Kopi.av(hendelser)
                .med(Utgaaende::shard)
                .med(Utgaaende::personId)
                .med(Utgaaende::hendelse)
                .med(Utgaaende::callId)
                .skriv(sql, LEGG);
        fylt.fire(new UtboksFylt(hendelser.stream().map(Utgaaende::shard).collect(toSet())));
    }

    /** Det som venter om den ene personen, venter nå foran det nye om den andre, i den rekkefølgen det ble skrevet. */
    void flytt(UUID fra, UUID til) {
        sql.les(VENT_PAA, rad -> "", shard(fra));
        sql.skriv(FLYTT, shard(til), til, shard(fra), fra);
    }

    /** Hvor mange som venter, hvor mange som er parkert, og hvor lenge den eldste som venter, har gjort det. */
    public Ko ko() {
        return sql.les(KO, rad -> new Ko(rad.getLong(1), rad.getLong(2), Duration.ofMillis(rad.getLong(3))))
                .getFirst();
    }

    /** De av båsene som er våre til transaksjonen er ferdig; resten tømmes av en annen. */
    public List<Integer> laas(Collection<Integer> sharder) {
        return sql.les(LAAS, rad -> rad.getInt(1), Kolonne.av("int4", sharder));
    }

    /** De eldste i hver av båsene, høyst så mange fra hver; innen en bås i rekkefølge. */
    public List<Ventende> neste(Collection<Integer> sharder, int fraHver) {
        return sql.les(
                NESTE,
                rad -> new Ventende(
                        rad.getLong(1),
                        new Utgaaende(rad.getObject(2, UUID.class), rad.getString(3), rad.getString(4))),
                Kolonne.av("int4", sharder),
                fraHver);
    }

    public void slett(Collection<Ventende> rader) {
        var sharder = rader.stream().map(rad -> rad.utgaaende().shard()).collect(toSet());
        var numre = rader.stream().map(Ventende::nr).toList();
        sql.skriv(SLETT, Kolonne.av("int2", sharder), Kolonne.av("int8", numre));
    }

    public void parker(Ventende rad, String grunn) {
        sql.skriv(PARKER, grunn, rad.utgaaende().shard(), rad.nr());
    }
}
