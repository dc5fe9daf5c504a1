package no.sykefravaer.lokal.innsending;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.klokke.Venting;

/** At alle personene er kjent, og at alle oppgavene om dem er levert. */
public record Framme(Map<String, String> adresser, String databasepassord) {

    private static final String UAVKLARTE = "select count(*) from person where opplysninger is null";
    private static final String ULEVERTE =
            "select count(*) from levering where status = 'VENTER' and neste_forsok is not null";

    public void ventTilAlleErKjent() throws IOException, SQLException, InterruptedException {
        ventTil(0, "registeret forteller om alle", adresser.get("DB_URL"), UAVKLARTE);
    }

    public void ventTilAltErLevert() throws IOException, SQLException, InterruptedException {
        ventTil(0, "oppgavene blir levert", varsling(), ULEVERTE);
    }

    /** Så en som sender mye, ikke kommer langt foran mottakerne. */
    public void ventTilDetErLevertNestenAlt(long igjen) throws IOException, SQLException, InterruptedException {
        ventTil(igjen, "mottakerne tar unna", varsling(), ULEVERTE);
    }

    private void ventTil(long igjen, String hva, String url, String sporring)
            throws IOException, SQLException, InterruptedException {
        try (var base = DriverManager.getConnection(url, Postgres.BRUKER, databasepassord)) {
            Venting.paa(hva, () -> antall(base, sporring) <= igjen);
        }
    }

    private String varsling() {
        return adresser.get("DB_URL").replaceFirst("/milepael$", "/varsling");
    }

    private static long antall(Connection base, String sporring) throws SQLException {
        try (var setning = base.createStatement();
                var svar = setning.executeQuery(sporring)) {
            svar.next();
            return svar.getLong(1);
        }
    }
}
