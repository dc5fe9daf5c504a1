package no.sykefravaer.ytelse.grense;

import java.sql.SQLException;
import java.util.List;

/**
 * Det minste en hendelse må skrive: faktumet, fraværet og en plikt. Halvparten av radene er der fra før, og tusen hendelser er
 * én transaksjon med tre setninger.
 */
final class Tretabeller {

    private static final List<String> NAVN = List.of("tre_a", "tre_b", "tre_c");

    private final Forbindelser base;

    Tretabeller(Forbindelser base) throws SQLException {
        this.base = base;
        for (var navn : NAVN) {
            base.kjor("create table " + navn + " (" + Rad.KOLONNER + ")");
        }
    }

    long fyllHalvparten(int antall) throws SQLException {
        for (var navn : NAVN) {
            base.kjor("truncate " + navn);
        }
        var lagt = skriv(0, antall, 2 * Rad.BUNKE);
        base.kjor("vacuum analyze");
        return lagt;
    }

    long oppdater(int antall) throws SQLException {
        return skriv(0, antall, Rad.BUNKE);
    }

    /** Bunkene som begynner på hvert {@code steg}; hendelsene i dem. */
    private long skriv(int fra, int antall, int steg) throws SQLException {
        var forbindelse = base.en();
        forbindelse.setAutoCommit(false);
        long skrevet = 0;
        for (int forste = fra; forste < antall; forste += steg) {
            for (var navn : NAVN) {
                skrevet += bunke(navn, forste, Math.min(Rad.BUNKE, antall - forste));
            }
            forbindelse.commit();
        }
        forbindelse.setAutoCommit(true);
        return skrevet / NAVN.size();
    }

    private int bunke(String navn, int fra, int antall) throws SQLException {
        var sql = "insert into " + navn
                + " select id, id, date '2026-03-02', innhold from unnest(?, ?) as ny(id, innhold)"
                + " on conflict (id) do update set innhold = excluded.innhold";
        try (var setning = base.en().prepareStatement(sql)) {
            setning.setArray(1, Rad.ider(base.en(), fra, antall));
            setning.setArray(2, Rad.innhold(base.en(), fra, antall));
            return setning.executeUpdate();
        }
    }
}
