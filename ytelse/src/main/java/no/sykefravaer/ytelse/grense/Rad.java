package no.sykefravaer.ytelse.grense;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.LongStream;

/** Radene grensene skriver: 330 byte, med en uuid i tidsrekkefølge som nøkkel, slik produktets er. */
final class Rad {

    static final int BUNKE = 1000;

    /** Kolonnene; 16 byte nøkkel, 16 byte person, 4 byte dato, resten tekst og det PostgreSQL selv trenger. */
    static final String KOLONNER =
            "id uuid primary key, person uuid not null, dato date not null, innhold text not null";

    private static final String INNHOLD = "Innholdet i en rad. ".repeat(13);

    private Rad() {}

    /** Nøkkelen til rad nummer n: de første bitene vokser, de siste er spredt. */
    static UUID id(long nummer) {
        return new UUID(nummer << 16 | 0x7000, nummer * 0x9E3779B97F4A7C15L);
    }

    /** Raden som én linje for COPY. */
    static byte[] linje(long nummer) {
        return (id(nummer) + "\t" + id(~nummer) + "\t2026-03-02\t" + INNHOLD + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Nøklene til {@code antall} rader fra {@code fra}. */
    static Array ider(Connection base, long fra, int antall) throws SQLException {
        return base.createArrayOf(
                "uuid", LongStream.range(fra, fra + antall).mapToObj(Rad::id).toArray());
    }

    static Array innhold(Connection base, long fra, int antall) throws SQLException {
        return base.createArrayOf(
                "text",
                LongStream.range(fra, fra + antall).mapToObj(n -> INNHOLD + n).toArray());
    }
}
