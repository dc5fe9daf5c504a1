package no.sykefravaer.lokal.innsending;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.klokke.Venting;

/**
 * At alle personene er kjent, og at alle oppgavene om dem er levert. Det spørres aldri om flere enn det som avgjør, for den
 * som venter, skal ikke selv bruke databasen.
 */
public record Framme(Map<String, String> adresser, String databasepassord) {

    /** Ellers leses hele tabellen for å finne den siste det gjelder. */
    private static final String BARE_INDEKS = "?options=-c%20enable_seqscan=off";

    private static final String UAVKLARTE = "from person where opplysninger is null";
    private static final String ULEVERTE = "from levering where status = 'VENTER' and neste_forsok is not null";

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

    private void ventTil(long igjen, String hva, String url, String hvilke)
            throws IOException, SQLException, InterruptedException {
        try (var base = DriverManager.getConnection(url + BARE_INDEKS, Postgres.BRUKER, databasepassord)) {
            Venting.paa(hva, () -> hoyst(igjen, base, hvilke));
        }
    }

    private String varsling() {
        return adresser.get("DB_URL").replaceFirst("/milepael$", "/varsling");
    }

    private static boolean hoyst(long igjen, Connection base, String hvilke) throws SQLException {
        try (var setning = base.createStatement();
                var enTil = setning.executeQuery("select 1 " + hvilke + " offset " + igjen + " limit 1")) {
            return !enTil.next();
        }
    }
}
