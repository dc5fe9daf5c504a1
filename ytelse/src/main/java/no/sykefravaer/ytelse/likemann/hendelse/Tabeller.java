package no.sykefravaer.ytelse.likemann.hendelse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Tabellene begge formene skriver i, og det som leses tilbake etterpå. */
final class Tabeller {

    private final DataSource kilde;

    Tabeller(DataSource kilde) throws SQLException {
        this.kilde = kilde;
        try (var forbindelse = kilde.getConnection();
                var setning = forbindelse.createStatement()) {
            setning.execute(skjema());
        }
    }

    private static String skjema() {
        try (var fil = Tabeller.class.getResourceAsStream("/likemann/hendelse.sql")) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long sisteTilfelle() throws SQLException {
        try (var forbindelse = kilde.getConnection();
                var setning = forbindelse.createStatement();
                var rad = setning.executeQuery("select coalesce(max(id), 0) from tilfelle")) {
            rad.next();
            return rad.getLong(1);
        }
    }

    List<Tilfelle> tilfellerEtter(long id) throws SQLException {
        var alle = new ArrayList<Tilfelle>();
        try (var forbindelse = kilde.getConnection();
                var sporring =
                        forbindelse.prepareStatement("select hendelse, person, fom, tom from tilfelle where id > ?")) {
            sporring.setLong(1, id);
            try (var rad = sporring.executeQuery()) {
                while (rad.next()) {
                    alle.add(new Tilfelle(
                            rad.getObject("hendelse", UUID.class),
                            rad.getObject("person", UUID.class),
                            rad.getObject("fom", LocalDate.class),
                            rad.getObject("tom", LocalDate.class)));
                }
            }
        }
        return alle;
    }
}
