package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Notat;

/** Notatene om en sak. Et som er tatt tilbake, blir stående i basen, men vises ikke. */
@ApplicationScoped
public class NotatRepository {

    private static final String LEGG = "insert into notat (id, person_id, tekst, utforer, tid) values (?, ?, ?, ?, ?)";

    private static final String HENT = """
            select id, tekst, utforer, tid from notat
            where person_id = ? and slettet is null order by tid desc, id""";

    private static final String SLETT = """
            update notat set slettet = ? where id = ? and person_id = ? and utforer = ? and slettet is null""";

    private final Sql sql;

    NotatRepository(Sql sql) {
        this.sql = sql;
    }

    public void legg(UUID personId, Notat notat) {
        sql.skriv(LEGG, notat.id(), personId, notat.tekst(), notat.utforer(), utc(notat.tid()));
    }

    /** Det nyeste først. */
    public List<Notat> hent(UUID personId) {
        return sql.les(HENT, NotatRepository::les, personId);
    }

    /** Usant når notatet ikke finnes, eller en annen skrev det. */
    public boolean slett(UUID personId, UUID id, String utforer, Instant naa) {
        return sql.skriv(SLETT, utc(naa), id, personId, utforer) == 1;
    }

    private static Notat les(ResultSet rad) throws SQLException {
        return new Notat(
                rad.getObject("id", UUID.class),
                rad.getString("tekst"),
                rad.getString("utforer"),
                rad.getObject("tid", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
