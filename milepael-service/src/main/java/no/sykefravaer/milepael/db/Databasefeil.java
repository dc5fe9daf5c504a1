package no.sykefravaer.milepael.db;

import java.sql.SQLException;
import java.util.Set;

/** Basen sa nei. Teksten er bare feilkoden: PostgreSQLs egen melding kan sitere innholdet i raden. */
public final class Databasefeil extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SKYLDES_RADEN = Set.of("21", "22", "23", "54");

    private final String tilstand;

    Databasefeil(SQLException arsak) {
        super("SQLSTATE " + arsak.getSQLState());
        this.tilstand = String.valueOf(arsak.getSQLState());
    }

    /** Sant når det er innholdet basen ikke tar imot (klasse 21, 22, 23, 54), så å prøve igjen ikke hjelper. */
    public boolean skyldesInnholdet() {
        return tilstand.length() >= 2 && SKYLDES_RADEN.contains(tilstand.substring(0, 2));
    }

    /** Sant når basen ikke svarte, eller forbindelsen til den er borte (klasse 08). */
    boolean gjelderForbindelsen() {
        return tilstand.startsWith("08");
    }
}
