package no.sykefravaer.ytelse.likemann.hendelse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** En rad i {@code bit}: en hendelse som er lagret. */
record Bit(long id, UUID uuid, UUID person, LocalDate fom, LocalDate tom) {

    /** Alle radene i svaret. */
    static List<Bit> alle(ResultSet rad) throws SQLException {
        var alle = new ArrayList<Bit>();
        while (rad.next()) {
            alle.add(new Bit(
                    rad.getLong("id"),
                    rad.getObject("uuid", UUID.class),
                    rad.getObject("person", UUID.class),
                    rad.getObject("fom", LocalDate.class),
                    rad.getObject("tom", LocalDate.class)));
        }
        return alle;
    }
}
