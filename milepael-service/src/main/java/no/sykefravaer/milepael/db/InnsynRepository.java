package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Innsynsrad;
import no.sykefravaer.milepael.domene.Innsynsrad.Fort;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.domene.Utforer;

/** Hvem som har sett på hvem. En rad endres aldri; basen sier nei. */
@ApplicationScoped
public class InnsynRepository {

    private static final String LEGG = """
            insert into innsynslogg (tid, rolle, utforer, rettighet, person_id, hva, merknad, avvist, nav_call_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ANDRES = """
            select * from innsynslogg
            where person_id = ? and utforer <> ? and nr < ? order by nr desc limit ?""";

    private static final String ETTER = "select * from innsynslogg where nr > ? and tid < ? order by nr limit ?";

    private final Sql sql;

    InnsynRepository(Sql sql) {
        this.sql = sql;
    }

    public void legg(Innsynsrad rad, Instant naa) {
        sql.skriv(
                LEGG,
                naa.atOffset(ZoneOffset.UTC),
                rad.hvem().rolle(),
                rad.hvem().ident(),
                rad.rettighet(),
                rad.personId(),
                rad.hva().name(),
                rad.merknad(),
                rad.avvist(),
                rad.callId());
    }

    /** De andres blikk på personen, det nyeste først, fra og med det som står foran {@code etter}. */
    public List<Fort> andres(UUID personId, long etter, int antall) {
        return sql.les(ANDRES, InnsynRepository::les, personId, personId.toString(), etter, antall);
    }

    /** I rekkefølge, av dem som er eldre enn øyeblikket: da er alle med lavere nummer også skrevet. */
    public List<Fort> etter(long nr, Instant eldreEnn, int antall) {
        return sql.les(ETTER, InnsynRepository::les, nr, eldreEnn.atOffset(ZoneOffset.UTC), antall);
    }

    private static Fort les(ResultSet rad) throws SQLException {
        var lest = new Innsynsrad(
                new Utforer(rad.getString("rolle"), rad.getString("utforer")),
                rad.getString("rettighet"),
                rad.getObject("person_id", UUID.class),
                Slag.valueOf(rad.getString("hva")),
                rad.getString("merknad"),
                rad.getBoolean("avvist"),
                rad.getString("nav_call_id"));
        return new Fort(
                rad.getLong("nr"), rad.getObject("tid", OffsetDateTime.class).toInstant(), lest);
    }
}
