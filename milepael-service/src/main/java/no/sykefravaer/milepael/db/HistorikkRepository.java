package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Historikkrad;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Plikthistorikk;
import no.sykefravaer.milepael.domene.Utforer;

/** Det personer har gjort med milepælene. En rad endres aldri. */
@ApplicationScoped
public class HistorikkRepository {

    private static final String LEGG = """
            insert into milepael_historikk (milepael_id, versjon, handling, status, arsak, til, begrunnelse, rolle,
                utforer, tid, dag, nav_call_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (milepael_id, versjon) do nothing""";

    private static final String HENT = "select * from milepael_historikk where milepael_id = ? order by versjon";

    private static final String OM_PERSON = """
            select h.*, m.regel, m.orgnummer from milepael_historikk h join milepael m on m.id = h.milepael_id
            where m.person_id = ? order by h.tid desc, h.milepael_id, h.versjon desc""";

    private final Sql sql;

    HistorikkRepository(Sql sql) {
        this.sql = sql;
    }

    /** Det samme sagt to ganger er én rad. */
    public void legg(Historikkrad rad) {
        sql.skriv(
                LEGG,
                rad.milepaelId(),
                rad.versjon(),
                rad.handling(),
                rad.status().name(),
                rad.arsak(),
                rad.til(),
                rad.begrunnelse(),
                rad.utforer().rolle(),
                rad.utforer().ident(),
                rad.tid().atOffset(ZoneOffset.UTC),
                rad.dag(),
                rad.callId());
    }

    public List<Historikkrad> hent(UUID milepaelId) {
        return sql.les(HENT, HistorikkRepository::les, milepaelId);
    }

    /** Alt som er gjort med pliktene til personen, det siste først. */
    public List<Plikthistorikk> omPerson(UUID personId) {
        return sql.les(
                OM_PERSON,
                rad -> new Plikthistorikk(rad.getString("regel"), rad.getString("orgnummer"), les(rad)),
                personId);
    }

    private static Historikkrad les(ResultSet rad) throws SQLException {
        return new Historikkrad(
                rad.getObject("milepael_id", UUID.class),
                rad.getInt("versjon"),
                rad.getString("handling"),
                Status.valueOf(rad.getString("status")),
                rad.getString("arsak"),
                rad.getObject("til", LocalDate.class),
                rad.getString("begrunnelse"),
                new Utforer(rad.getString("rolle"), rad.getString("utforer")),
                rad.getObject("tid", OffsetDateTime.class).toInstant(),
                rad.getObject("dag", LocalDate.class),
                rad.getString("nav_call_id"));
    }
}
