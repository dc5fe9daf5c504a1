package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * En kjøring av benken: når (UTC), på hvilken kode og maskin, og med hvilken kommando. Linjene i
 * {@code docs/ytelse/kjoringer.jsonl}.
 */
public record Kjoring(String id, String tid, String commit, String kommando, Map<String, String> maskin) {

    /** En som begynner nå. @param base en forbindelse til den PostgreSQL-en det måles på */
    public static Kjoring begynt(String kommando, Connection base) throws IOException, SQLException {
        return new Kjoring(
                UUID.randomUUID().toString().substring(0, 8),
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                System.getProperty("sykefravaer.commit", "ukjent"),
                kommando,
                Maskin.beskrevet(base));
    }
}
