package no.sykefravaer.systemtest.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Tjenestenes databaser, lest direkte der ingen dør viser det. */
public final class Databasene {

    private final String milepael;
    private final String varsling;
    private final String passord;

    public Databasene(Systemet systemet) {
        this.milepael = systemet.adresse("DB_URL");
        this.varsling = milepael.replaceFirst("/milepael$", "/varsling");
        this.passord = systemet.mappe().hemmelighet("databasepassord");
    }

    public List<String> milepael(String sporring, Object... verdier) {
        return les(milepael, sporring, verdier);
    }

    public List<String> varsling(String sporring, Object... verdier) {
        return les(varsling, sporring, verdier);
    }

    /** For den som må ødelegge noe for å se at det går an å rette. */
    public void endreVarsling(String setning) {
        endre(varsling, setning);
    }

    public void endreMilepael(String setning) {
        endre(milepael, setning);
    }

    private void endre(String url, String setning) {
        try (var forbindelse = DriverManager.getConnection(url, "postgres", passord);
                var kjort = forbindelse.createStatement()) {
            kjort.execute(setning);
        } catch (SQLException e) {
            throw new IllegalStateException("Basen lot seg ikke endre", e);
        }
    }

    public static long tall(List<String> svar) {
        return Long.parseLong(svar.getFirst());
    }

    /** Én tekst for hver rad, kolonnene skilt med « | ». En samling er en liste av tekster i basen. */
    private List<String> les(String url, String sporring, Object... verdier) {
        try (var forbindelse = DriverManager.getConnection(url, "postgres", passord);
                var setning = forbindelse.prepareStatement(sporring)) {
            for (int i = 0; i < verdier.length; i++) {
                setning.setObject(i + 1, verdi(forbindelse, verdier[i]));
            }
            try (var svar = setning.executeQuery()) {
                return rader(svar);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Basen svarte ikke på spørringen", e);
        }
    }

    private static Object verdi(Connection forbindelse, Object verdi) throws SQLException {
        return verdi instanceof Collection<?> samling ? forbindelse.createArrayOf("text", samling.toArray()) : verdi;
    }

    private static List<String> rader(ResultSet svar) throws SQLException {
        var rader = new ArrayList<String>();
        while (svar.next()) {
            var rad = new ArrayList<String>();
            for (int kolonne = 1; kolonne <= svar.getMetaData().getColumnCount(); kolonne++) {
                rad.add(Objects.toString(svar.getString(kolonne), "-"));
            }
            rader.add(String.join(" | ", rad));
        }
        return rader;
    }
}
