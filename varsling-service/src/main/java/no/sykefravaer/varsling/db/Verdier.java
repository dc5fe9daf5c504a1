package no.sykefravaer.varsling.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Leser verdier ut av en rad i de typene vi bruker. */
final class Verdier {

    private Verdier() {}

    static UUID uuid(ResultSet rad, String kolonne) throws SQLException {
        return rad.getObject(kolonne, UUID.class);
    }

    static LocalDate dato(ResultSet rad, String kolonne) throws SQLException {
        return rad.getObject(kolonne, LocalDate.class);
    }

    static Instant tid(ResultSet rad, String kolonne) throws SQLException {
        var verdi = rad.getObject(kolonne, OffsetDateTime.class);
        return verdi == null ? null : verdi.toInstant();
    }

    static <E extends Enum<E>> E kode(Class<E> type, ResultSet rad, String kolonne) throws SQLException {
        var verdi = rad.getString(kolonne);
        return verdi == null ? null : Enum.valueOf(type, verdi);
    }
}
