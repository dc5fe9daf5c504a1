package no.sykefravaer.milepael.gjenskaping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.StringJoiner;

/** Leser en del av utdraget person for person; bare én person er i minnet om gangen. */
final class Utdragsleser implements Iterator<Personlinjer>, AutoCloseable {

    private static final int OM_GANGEN = 2_000;

    private final PreparedStatement setning;
    private final ResultSet svar;
    private final int kolonner;
    private boolean flere;

    /** @param base med en åpen transaksjon, ellers leses alt på én gang */
    Utdragsleser(Connection base, Del del) throws SQLException {
        setning = base.prepareStatement(del.sporring());
        setning.setFetchSize(OM_GANGEN);
        svar = setning.executeQuery();
        kolonner = svar.getMetaData().getColumnCount();
        flere = svar.next();
    }

    @Override
    public boolean hasNext() {
        return flere;
    }

    @Override
    public Personlinjer next() {
        if (!flere) {
            throw new NoSuchElementException();
        }
        try {
            return les();
        } catch (SQLException e) {
            throw new Avbrudd("Basen svarte ikke under sammenligningen: SQLSTATE " + e.getSQLState());
        }
    }

    @Override
    public void close() throws SQLException {
        svar.close();
        setning.close();
    }

    private Personlinjer les() throws SQLException {
        var ident = svar.getString(1);
        var linjer = new ArrayList<String>();
        while (flere && ident.equals(svar.getString(1))) {
            linjer.add(linje());
            flere = svar.next();
        }
        return new Personlinjer(ident, linjer);
    }

    private String linje() throws SQLException {
        var felt = new StringJoiner(" | ");
        for (int kolonne = 2; kolonne <= kolonner; kolonne++) {
            var verdi = svar.getString(kolonne);
            felt.add(verdi == null ? "-" : verdi);
        }
        return felt.toString();
    }
}
