package no.sykefravaer.varsling.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;

/** Det driften har gjort. Radene endres aldri. */
@ApplicationScoped
public class Driftsloggrader {

    private static final String LEGG_TIL =
            "insert into driftslogg (tid, hvem, hva, gjelder, fordi) values (?, ?, ?, ?, ?)";

    private final Database database;

    Driftsloggrader(Database database) {
        this.database = database;
    }

    public void leggTil(Instant tid, String hvem, Enum<?> hva, String gjelder, String fordi) {
        database.skriv(LEGG_TIL, Arrays.asList(tid, hvem, hva, gjelder, fordi));
    }
}
