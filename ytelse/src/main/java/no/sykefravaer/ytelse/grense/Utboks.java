package no.sykefravaer.ytelse.grense;

import java.sql.SQLException;

/** En utboks tømt tusen om gangen: lest med {@code skip locked}, slettet og bekreftet. */
final class Utboks {

    private static final String TA = """
            delete from utboks where nr in (
                select nr from utboks order by nr limit 1000 for update skip locked) returning innhold""";

    private final Forbindelser base;

    Utboks(Forbindelser base) throws SQLException {
        this.base = base;
        base.kjor("create table utboks (nr bigint generated always as identity primary key, innhold text not null)");
    }

    long fyll(int antall) throws SQLException {
        base.kjor("truncate utboks");
        base.kjor(
                "insert into utboks (innhold) select repeat('hendelsen ', 60) from generate_series(1, " + antall + ")");
        base.kjor("vacuum analyze utboks");
        return antall;
    }

    long tom(int antall) throws SQLException {
        long tatt = 0;
        try (var setning = base.en().prepareStatement(TA)) {
            for (int lest = -1; lest != 0; tatt += lest) {
                lest = 0;
                try (var svar = setning.executeQuery()) {
                    while (svar.next()) {
                        lest++;
                    }
                }
            }
        }
        return tatt;
    }
}
