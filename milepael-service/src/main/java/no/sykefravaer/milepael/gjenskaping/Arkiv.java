package no.sykefravaer.milepael.gjenskaping;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.sykefravaer.milepael.app.GjenskapPersoner.Arkivert;
import no.sykefravaer.milepael.db.TombstoneRepository.Ventende;

/** Databasen det gjenskapes fra, lest i ett øyeblikksbilde: det som kommer dit imens, er ikke med. */
final class Arkiv implements AutoCloseable {

    private static final int OM_GANGEN = 2_000;
    private static final String ANTALL = "select count(*) from fakta";
    private static final String FAKTA =
            "select person_id, hendelse, nav_call_id from fakta order by person_id, lopenummer";
    private static final String VENTENDE = """
            select emne, partisjon, posisjon, dokument_id, innhold, nav_call_id
            from ventende_tombstone order by emne, partisjon, posisjon""";
    private static final String BESTEMT = """
            select antall || ' ' || hva from (
                select 1, count(*) as antall, 'beslutninger' as hva from milepael_historikk
                union all select 2, count(*), 'bestillinger' from bestilling
                union all select 3, count(*), 'notater' from notat
                union all select 4, count(*), 'meldinger fra Navs tjenester' from navfaktum
                union all select 5, count(*), 'omregninger som endret noe' from omregning where endret > 0
                order by 1) bestemt
            where antall > 0""";

    private final Connection base;

    private Arkiv(Connection base) {
        this.base = base;
    }

    static Arkiv apne(String url, String bruker, String passord) throws SQLException {
        var base = DriverManager.getConnection(url, bruker, passord);
        base.setReadOnly(true);
        base.setAutoCommit(false);
        base.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return new Arkiv(base);
    }

    Connection base() {
        return base;
    }

    /** @throws Avbrudd når noe der ikke kan regnes ut av fakta */
    void krevBareFakta() throws SQLException {
        var bestemt = les(BESTEMT, rad -> rad.getString(1));
        if (!bestemt.isEmpty()) {
            throw new Avbrudd("Arkivet har det som ikke kan regnes ut av fakta: " + String.join(", ", bestemt)
                    + ". Det kan ikke gjenskapes ennå.");
        }
    }

    long antall() throws SQLException {
        return les(ANTALL, rad -> rad.getLong(1)).getFirst();
    }

    List<Ventende> ventende() throws SQLException {
        return les(
                VENTENDE,
                rad -> new Ventende(
                        rad.getString(1),
                        rad.getInt(2),
                        rad.getLong(3),
                        rad.getString(4),
                        rad.getString(5),
                        rad.getString(6)));
    }

    /** Alle, hver person hel og med fakta i den rekkefølgen de ble lagret, i bunker på minst så mange fakta. */
    void les(int minst, Consumer<List<List<Arkivert>>> mottaker) throws SQLException {
        try (var setning = base.prepareStatement(FAKTA)) {
            setning.setFetchSize(OM_GANGEN);
            try (var svar = setning.executeQuery()) {
                var bunke = new Personbunke(minst, mottaker);
                while (svar.next()) {
                    bunke.legg(svar.getObject(1, UUID.class), new Arkivert(svar.getString(2), svar.getString(3)));
                }
                bunke.tom();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }

    /** En rad slik den leses. */
    private interface Rad<T> {
        T les(ResultSet rad) throws SQLException;
    }

    private <T> List<T> les(String sporring, Rad<T> rad) throws SQLException {
        try (var setning = base.createStatement();
                var svar = setning.executeQuery(sporring)) {
            var rader = new ArrayList<T>();
            while (svar.next()) {
                rader.add(rad.les(svar));
            }
            return rader;
        }
    }
}
