package no.sykefravaer.varsling.db;

import java.io.Serial;
import java.sql.SQLException;

/** Databasen sa nei. Teksten er bare koden: PostgreSQLs egen kan gjengi verdien som var gal. */
public final class Databasefeil extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String tilstand;

    Databasefeil(SQLException aarsak) {
        super("SQLState " + aarsak.getSQLState());
        tilstand = aarsak.getSQLState();
        setStackTrace(aarsak.getStackTrace());
    }

    /** Feilen ligger i verdiene (SQLState-klasse 22 og 23), så den samme raden feiler hver gang. */
    public boolean skyldesVerdiene() {
        return tilstand != null && (tilstand.startsWith("22") || tilstand.startsWith("23"));
    }

    /** Basen svarte ikke, eller forbindelsen til den er borte (klasse 08). */
    boolean gjelderForbindelsen() {
        return tilstand != null && tilstand.startsWith("08");
    }
}
