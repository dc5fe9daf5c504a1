package no.sykefravaer.ytelse.grense;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.sykefravaer.ytelse.benk.Anlegg;

/** Forbindelser til én database, åpnet når de trengs og brukt om igjen. */
final class Forbindelser {

    private final Anlegg anlegg;
    private final String url;
    private final List<Connection> apne = new ArrayList<>();

    Forbindelser(Anlegg anlegg, String url) {
        this.anlegg = anlegg;
        this.url = url;
    }

    /** Noe gjort på en forbindelse. */
    @FunctionalInterface
    interface Bruk {

        long av(Connection base, int antall) throws SQLException;
    }

    Connection en() throws SQLException {
        return nummer(0);
    }

    void kjor(String sql) throws SQLException {
        try (var setning = en().createStatement()) {
            setning.execute(sql);
        }
    }

    /** Delt likt på så mange forbindelser, samtidig; hvor mange det ble i alt. */
    long samtidig(int antall, int forbindelser, Bruk bruk) throws SQLException {
        var deler = new ArrayList<CompletableFuture<Long>>();
        for (int i = 0; i < forbindelser; i++) {
            var base = nummer(i);
            int del = antall * (i + 1) / forbindelser - antall * i / forbindelser;
            deler.add(CompletableFuture.supplyAsync(() -> bruk(base, del, bruk), Thread::startVirtualThread));
        }
        return deler.stream().mapToLong(CompletableFuture::join).sum();
    }

    private static long bruk(Connection base, int antall, Bruk bruk) {
        try {
            return bruk.av(base, antall);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private Connection nummer(int nummer) throws SQLException {
        while (apne.size() <= nummer) {
            apne.add(anlegg.koble(url));
        }
        return apne.get(nummer);
    }
}
