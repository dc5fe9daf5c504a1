package no.sykefravaer.ytelse.likemann;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/**
 * Én rad for hver milepæl som fyrer, skrevet av likemannens egen kode i den samme databasen. Ingenting hindrer to rader om den
 * samme: det er slik en dobbel fyring synes.
 */
public final class Fyringer implements AutoCloseable {

    private static final long ET_BLIKK_MILLIS = 2;
    private static final Duration UTEN_FRAMGANG = Duration.ofSeconds(60);

    private final HikariDataSource basseng;
    private final LongAdder skrevet = new LongAdder();

    public Fyringer(Tilkobling tilkobling, int forbindelser) throws SQLException {
        this.basseng = tilkobling.basseng(forbindelser);
        utfor("create table if not exists fyring (sak uuid not null, nr smallint not null)");
        utfor("comment on table fyring is 'Én rad for hver milepæl en likemann har fyrt; bare til måling'");
    }

    /** Bassenget likemannen også bruker. */
    public DataSource kilde() {
        return basseng;
    }

    /** Skriver på en forbindelse kalleren har, i kallerens transaksjon. */
    public void skriv(Connection forbindelse, UUID sak, List<Integer> nr) throws SQLException {
        try (var setning = forbindelse.prepareStatement("insert into fyring (sak, nr) values (?, ?)")) {
            for (var ett : nr) {
                setning.setObject(1, sak);
                setning.setInt(2, ett);
                setning.addBatch();
            }
            setning.executeBatch();
        }
        skrevet.add(nr.size());
    }

    void glem() throws SQLException {
        utfor("truncate fyring");
        skrevet.reset();
    }

    /** Til så mange er lagret, eller til et minutt er gått uten at det er kommet noen til. */
    void vent(long antall) throws SQLException, InterruptedException {
        long sist = 0;
        var framgang = System.nanoTime();
        while ((skrevet.sum() < antall || lagret() < antall)
                && System.nanoTime() - framgang < UTEN_FRAMGANG.toNanos()) {
            if (skrevet.sum() > sist) {
                sist = skrevet.sum();
                framgang = System.nanoTime();
            }
            Thread.sleep(ET_BLIKK_MILLIS);
        }
    }

    List<Fyring> alle() throws SQLException {
        var alle = new ArrayList<Fyring>();
        try (var forbindelse = basseng.getConnection();
                var setning = forbindelse.createStatement();
                var rad = setning.executeQuery("select sak, nr from fyring")) {
            while (rad.next()) {
                alle.add(new Fyring(rad.getObject("sak", UUID.class), rad.getInt("nr")));
            }
        }
        return alle;
    }

    private long lagret() throws SQLException {
        try (var forbindelse = basseng.getConnection();
                var setning = forbindelse.createStatement();
                var rad = setning.executeQuery("select count(*) from fyring")) {
            rad.next();
            return rad.getLong(1);
        }
    }

    private void utfor(String sql) throws SQLException {
        try (var forbindelse = basseng.getConnection();
                var setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }

    @Override
    public void close() {
        basseng.close();
    }
}
