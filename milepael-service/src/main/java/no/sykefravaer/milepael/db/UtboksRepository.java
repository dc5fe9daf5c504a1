package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** En hendelse som skal til Kafka; null når den ikke lot seg skrive ut. */
    public record Utgaaende(UUID personId, String hendelse, String callId) {

        /** Det som står når alt om personen er slettet; på Kafka en post uten innhold. */
        public static final String SLETTET = "";

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

    /**
     * Like mange fra hver bås, så ingen bås venter på at en annen er tom. Milepælen og personen slås bare opp for en rad som
     * ikke er skrevet ut.
     */
    private static final String NESTE = """
            select %s
            from unnest(?::int[]) as b(shard) cross join lateral (
                    select * from utboks u where u.shard = b.shard and u.parkert is null order by u.nr limit ?) as u
                left join milepael m on m.id = u.milepael_id and m.versjon = u.versjon
                left join person p on p.id = case when u.hendelse is null then u.person_id end
            order by u.shard, u.nr""".formatted(Gjengivelse.KOLONNER);

    /** I rekkefølge, så to som skriver ut eller sletter de samme, aldri venter på hverandre. */
    private static final String USKREVNE = """
            select %s from utboks u join milepael m on m.id = u.milepael_id and m.versjon = u.versjon
                join person p on p.id = u.person_id
            where u.person_id = any(?) and u.hendelse is null order by u.shard, u.nr for update of u""".formatted(Gjengivelse.KOLONNER);

    private static final String SKRIV_UT = """
            update utboks u set hendelse = n.hendelse from unnest(?::smallint[], ?::bigint[], ?::text[]) as n(shard, nr, hendelse)
            where u.shard = n.shard and u.nr = n.nr""";

    /** Alderen er databasens egen klokke mot seg selv: den bestemmer ingenting. */
    private static final String KO = """
            select count(*) filter (where parkert is null), count(*) filter (where parkert is not null),
                coalesce(1000 * extract(epoch from now() - min(lagt) filter (where parkert is null)), 0)::bigint
            from utboks""";

    private static final String SLETT = "delete from utboks where shard = any(?) and nr = any(?)";
    private static final String PARKER = "update utboks set parkert = ? where shard = ? and nr = ?";
    private static final String VENT_PAA = "select pg_advisory_xact_lock(4711, ?)";
    private static final String FLYTT = "update utboks set shard = ?, person_id = ? where shard = ? and person_id = ?";

    private static final String LAAS = """
            select b.shard from unnest(?::int[]) as b(shard)
            where pg_try_advisory_xact_lock(4711, b.shard)""";

    private final Sql sql;
    private final Event<UtboksFylt> fylt;
    private final Gjengivelse gjengivelse;

    UtboksRepository(Sql sql, Event<UtboksFylt> fylt, Gjengivelse gjengivelse) {
        this.sql = sql;
        this.fylt = fylt;
        this.gjengivelse = gjengivelse;
    }

    static int shard(UUID personId) {
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

    /** Aktiveringene som venter om personene, skrevet ut slik de ble bestemt; før noe om dem endres, og med dem låst. */
    void skrivUt(Collection<UUID> personer) {
        sql.les(Sql.ETTER_INDEKSEN, rad -> "");
        var skrevne = sql.les(USKREVNE, this::ventende, Kolonne.av("uuid", personer)).stream()
                .filter(rad -> rad.utgaaende().hendelse() != null)
                .toList();
        Rader.av(skrevne)
                .med("int2", rad -> rad.utgaaende().shard())
                .med("int8", Ventende::nr)
                .med("text", rad -> rad.utgaaende().hendelse())
                .skriv(sql, SKRIV_UT);
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
        sql.les(Sql.ETTER_INDEKSEN, rad -> "");
        return sql.les(LAAS, rad -> rad.getInt(1), Kolonne.av("int4", sharder));
    }

    /** De eldste i hver av båsene, høyst så mange fra hver; innen en bås i rekkefølge. */
    public List<Ventende> neste(Collection<Integer> sharder, int fraHver) {
        return sql.les(NESTE, this::ventende, Kolonne.av("int4", sharder), fraHver);
    }

    private Ventende ventende(ResultSet rad) throws SQLException {
        return new Ventende(
                rad.getLong("nr"),
                new Utgaaende(
                        rad.getObject("person_id", UUID.class), gjengivelse.av(rad), rad.getString("nav_call_id")));
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
