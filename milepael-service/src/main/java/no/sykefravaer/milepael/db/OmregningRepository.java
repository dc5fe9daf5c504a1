package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.milepael.db.Sql.Kolonne;
import no.sykefravaer.milepael.domene.Omregning;
import no.sykefravaer.milepael.domene.Omregning.Status;
import no.sykefravaer.milepael.domene.Utvalg;

/** Omregningen som pågår, køen dens, og de tidligere. Den som holder raden låst, er den ene som arbeider. */
@ApplicationScoped
public class OmregningRepository {

    private static final UUID FORAN_ALLE = new UUID(0, 0);

    private static final String HENT = """
            select id, status, utvalg, startet, sist, antall, behandlet, endret, feilet, forrige, nav_call_id
            from omregning""";

    private static final String SISTE = HENT + " order by startet desc, id desc limit 1";
    private static final String LAAS = HENT + " where status = 'PAAGAAR' for update";
    private static final String LAAS_LEDIG = LAAS + " skip locked";

    private static final String NY = """
            insert into omregning (id, status, utvalg, startet, sist, antall, nav_call_id)
            values (?, 'PAAGAAR', ?::jsonb, ?, ?, 0, ?) on conflict do nothing""";

    private static final String FYLL = """
            insert into omregning_ko (person_id)
            with u as (select ?::uuid[] as personer, ?::text as regel, ?::text as regelverk, ?::date as varer_til)
            select p.id from person p, u
            where (u.personer is null or p.id = any(u.personer))
              and (u.regel is null and u.regelverk is null or exists (
                  select 1 from milepael m where m.person_id = p.id
                  and (u.regel is null or m.regel = u.regel) and (u.regelverk is null or m.regelverk = u.regelverk)))
              and (u.varer_til is null or exists (
                  select 1 from tilfelle t where t.person_id = p.id and not t.opphort and t.slutt >= u.varer_til))""";

    private static final String ANTALL = "update omregning set antall = ? where id = ?";
    private static final String NESTE =
            "select person_id from omregning_ko where person_id > ? order by person_id limit ?";

    private static final String LAGRE = """
            update omregning set status = ?, behandlet = ?, endret = ?, feilet = ?, forrige = ?, sist = ?
            where id = ?""";

    private static final String TOM_KO = "delete from omregning_ko";

    private final Sql sql;
    private final Json json;

    OmregningRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** Legger utvalget i kø; usant når en annen alt pågår. */
    public boolean start(UUID id, Utvalg utvalg, Instant naa, String callId) {
        var tid = naa.atOffset(ZoneOffset.UTC);
        if (sql.skriv(NY, id, json.skriv(utvalg), tid, tid, callId) == 0) {
            return false;
        }
        var personer = utvalg.personer() == null ? null : Kolonne.av("uuid", utvalg.personer());
        var antall = sql.skriv(FYLL, personer, utvalg.regel(), utvalg.regelverk(), utvalg.varerTil());
        sql.skriv(ANTALL, antall, id);
        return true;
    }

    /** Den som sist ble satt i gang. */
    public Optional<Omregning> siste() {
        return sql.les(SISTE, this::les).stream().findFirst();
    }

    /** Den som pågår, låst; venter på den som arbeider med den. */
    public Optional<Omregning> laas() {
        return sql.les(LAAS, this::les).stream().findFirst();
    }

    /** Den som pågår, låst; tom også når en annen arbeider med den nå. */
    public Optional<Omregning> laasLedig() {
        return sql.les(LAAS_LEDIG, this::les).stream().findFirst();
    }

    /** De neste i køen, i id-rekkefølge. */
    public List<UUID> neste(Omregning omregning, int antall) {
        var forrige = omregning.forrige() == null ? FORAN_ALLE : omregning.forrige();
        return sql.les(NESTE, rad -> rad.getObject(1, UUID.class), forrige, antall);
    }

    /** Hvor langt den er kommet. Køen tømmes når den ikke lenger pågår. */
    public void lagre(Omregning o) {
        var sist = o.sist().atOffset(ZoneOffset.UTC);
        sql.skriv(LAGRE, o.status().name(), o.behandlet(), o.endret(), o.feilet(), o.forrige(), sist, o.id());
        if (o.status() != Status.PAAGAAR) {
            sql.skriv(TOM_KO);
        }
    }

    private Omregning les(ResultSet rad) throws SQLException {
        return new Omregning(
                rad.getObject("id", UUID.class),
                Status.valueOf(rad.getString("status")),
                json.les(rad.getString("utvalg"), Utvalg.class),
                rad.getObject("startet", OffsetDateTime.class).toInstant(),
                rad.getObject("sist", OffsetDateTime.class).toInstant(),
                rad.getInt("antall"),
                rad.getInt("behandlet"),
                rad.getInt("endret"),
                rad.getInt("feilet"),
                rad.getObject("forrige", UUID.class),
                rad.getString("nav_call_id"));
    }
}
