package no.sykefravaer.ytelse.latens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import no.sykefravaer.lokal.database.Postgres;

/**
 * Hvor fort køen tømmes. Tretti tusen som alt er levert, gjøres klare på nytt og sendes over HTTP en gang til, så mengden er
 * kjent og ingenting annet går samtidig.
 */
final class Leveringer implements AutoCloseable {

    private static final Duration FORSPRANG = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(50);

    /** Å se etter om noen er igjen, skal ikke lese hele tabellen. */
    private static final String BARE_INDEKS = "?options=-c%20enable_seqscan=off";

    private static final String KLART = """
            update levering set status = 'VENTER', forsok = 0, leid_til = null, ekstern_id = null, ekstern_versjon = null,
                siste_feil = null, neste_forsok = ?
            where id in (select id from levering where handling = 'OPPRETT' and status = 'LEVERT' limit 30000)""";
    private static final String IGJEN = """
            select mottaker, count(*) from levering where status = 'VENTER' and neste_forsok is not null
            group by mottaker""";
    private static final String NOEN_IGJEN = """
            select exists (select 1 from levering
                where status = 'VENTER' and neste_forsok is not null and mottaker = ? and not kan_vente)""";

    private final HttpClient klient = HttpClient.newHttpClient();
    private final Clock klokke = Clock.systemUTC();
    private final String mottakere;
    private final Connection base;

    /** @param adresser innholdet i {@code adresser.env} */
    Leveringer(Map<String, String> adresser, String databasepassord) throws SQLException {
        var url = adresser.get("DB_URL").replaceFirst("/milepael$", "/varsling");
        this.base = DriverManager.getConnection(url + BARE_INDEKS, Postgres.BRUKER, databasepassord);
        this.mottakere = adresser.get("MOTTAKER_URL");
    }

    /**
     * Leveringer i sekundet.
     *
     * @param hver til hver mottaker, til den siste til henne var fremme
     * @param samlet til alle som svarer, til den siste av dem var fremme
     */
    record Takt(Map<String, Double> hver, double samlet) {

        /** Det den som taper mest, har igjen av farten sin. @param foer da alle svarte */
        double andelAv(Takt foer) {
            return hver.entrySet().stream()
                    .mapToDouble(en -> en.getValue() / foer.hver.get(en.getKey()))
                    .min()
                    .orElseThrow();
        }
    }

    /** Tømmer køen til dem som svarer. @param henger den som ikke svarer, eller tom */
    Takt tom(String henger) throws IOException, SQLException, InterruptedException {
        still(henger, Duration.ofMinutes(1));
        var begynner = gjorKlart();
        var antall = igjen();
        antall.remove(henger);
        var hver = new TreeMap<String, Double>();
        double brukt = 0;
        while (hver.size() < antall.size()) {
            Thread.sleep(POLL);
            brukt = Duration.between(begynner, klokke.instant()).toNanos() / 1e9;
            for (var en : antall.entrySet()) {
                if (!hver.containsKey(en.getKey()) && !noenIgjen(en.getKey())) {
                    hver.put(en.getKey(), en.getValue() / brukt);
                }
            }
        }
        still(henger, Duration.ZERO);
        return new Takt(
                hver, antall.values().stream().mapToLong(Long::longValue).sum() / brukt);
    }

    private boolean noenIgjen(String mottaker) throws SQLException {
        try (var setning = base.prepareStatement(NOEN_IGJEN)) {
            setning.setString(1, mottaker);
            try (var svar = setning.executeQuery()) {
                return svar.next() && svar.getBoolean(1);
            }
        }
    }

    private Instant gjorKlart() throws SQLException, InterruptedException {
        var begynner = klokke.instant().plus(FORSPRANG);
        try (var setning = base.prepareStatement(KLART);
                var rydding = base.createStatement()) {
            setning.setTimestamp(1, Timestamp.from(begynner));
            setning.executeUpdate();
            rydding.execute("vacuum analyze levering");
        }
        Thread.sleep(Duration.between(klokke.instant(), begynner));
        return begynner;
    }

    private Map<String, Long> igjen() throws SQLException {
        var igjen = new TreeMap<String, Long>();
        try (var setning = base.createStatement();
                var rader = setning.executeQuery(IGJEN)) {
            while (rader.next()) {
                igjen.put(rader.getString(1), rader.getLong(2));
            }
        }
        return igjen;
    }

    private void still(String mottaker, Duration treghet) throws IOException, InterruptedException {
        if (!mottaker.isEmpty()) {
            var adresse = URI.create(mottakere + "/treghet?rolle=" + mottaker + "&ms=" + treghet.toMillis());
            var kall = HttpRequest.newBuilder(adresse).POST(BodyPublishers.noBody());
            klient.send(kall.build(), BodyHandlers.discarding());
        }
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }
}
