package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Prosessen alle PostgreSQL sine andre prosesser stammer fra. */
public final class Postmester {

    private static final String DATA = "select current_setting('data_directory')";

    private Postmester() {}

    /** PID-en hos den som svarer på forbindelsen; den må være på denne maskinen. */
    public static long pid(Connection base) throws IOException, SQLException {
        var pidfil = Path.of(Sporring.tekst(base, DATA)).resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(pidfil).getFirst());
    }
}
