package no.sykefravaer.ytelse.likemann;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * En milepæl som venter.
 *
 * @param nr 0 til 7, i tidsrekkefølge
 * @param tom siste dag i saken, som følger med for at en forlengelse skal synes
 */
public record Milepael(UUID sak, int nr, LocalDate dato, LocalDate tom) {

    /** Rader med {@code sak, nr, tid, tom}, tida slik {@link #tid} ga den. */
    public static Milepael av(ResultSet rad) throws SQLException {
        return new Milepael(
                UUID.fromString(rad.getString("sak")),
                rad.getInt("nr"),
                dag(rad.getTimestamp("tid")),
                LocalDate.parse(rad.getString("tom")));
    }

    /** Dagen i UTC. */
    public static LocalDate dag(Timestamp tid) {
        return tid.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Øyeblikket den forfaller: da dagen begynner, i UTC. */
    public Instant tid() {
        return begynnelse(dato);
    }

    /** Da dagen begynner, i UTC. */
    public static Instant begynnelse(LocalDate dag) {
        return dag.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Midt på dagen, i UTC: alt som forfaller den dagen, er forfalt, og ingenting annet. */
    public static Instant middag(LocalDate dag) {
        return dag.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
