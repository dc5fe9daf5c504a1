package no.sykefravaer.milepael.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** Det driften har gjort. Radene endres aldri. */
@ApplicationScoped
public class DriftsloggRepository {

    private static final String LEGG = "insert into driftslogg (tid, hvem, hva, gjelder, fordi) values (?, ?, ?, ?, ?)";

    private final Sql sql;

    DriftsloggRepository(Sql sql) {
        this.sql = sql;
    }

    public void legg(Instant tid, String hvem, String hva, String gjelder, String fordi) {
        sql.skriv(LEGG, tid.atOffset(ZoneOffset.UTC), hvem, hva, gjelder, fordi);
    }
}
