package no.sykefravaer.lokal.eksempeldata;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.klokke.Venting;

/** At alle personene er kjent, og at alle oppgavene om dem er levert. */
record Framme(Map<String, String> adresser, String databasepassord) {

    private static final String UAVKLARTE = "select count(*) from person where opplysninger is null";
    private static final String ULEVERTE =
            "select count(*) from levering where status = 'VENTER' and neste_forsok is not null";

    void ventTilAlleErKjent() throws IOException, SQLException, InterruptedException {
        ventTilIngen("registeret forteller om alle", adresser.get("DB_URL"), UAVKLARTE);
    }

    void ventTilAltErLevert() throws IOException, SQLException, InterruptedException {
        ventTilIngen("oppgavene blir levert", adresser.get("DB_URL").replaceFirst("/milepael$", "/varsling"), ULEVERTE);
    }

    private void ventTilIngen(String hva, String url, String sporring)
            throws IOException, SQLException, InterruptedException {
        try (var base = DriverManager.getConnection(url, Postgres.BRUKER, databasepassord)) {
            Venting.paa(hva, () -> ingen(base, sporring));
        }
    }

    private static boolean ingen(Connection base, String sporring) throws SQLException {
        try (var setning = base.createStatement();
                var svar = setning.executeQuery(sporring)) {
            svar.next();
            return svar.getLong(1) == 0;
        }
    }
}
