package no.sykefravaer.ytelse.grense;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.benk.Anlegg;
import no.sykefravaer.ytelse.benk.Gruppe;
import no.sykefravaer.ytelse.benk.Side;

/** Alle grensene, i en egen database i PostgreSQL-en produktet bruker, og på et eget emne hos den samme megleren. */
public final class Grenser {

    /** Navnet på gruppa. */
    public static final String GRUPPE = "grenser";

    /** Tre rader for hver hendelse: det første målet sammenlignes med denne. */
    public static final String TRE_RADER = "upsert, 3 rader i 3 tabeller";

    private static final String RADER = "rader";
    private static final String COMMITS = "commits";
    private static final String POSTER = "poster";
    private static final String PERSONER = "personer";

    private Grenser() {}

    public static Gruppe av(Anlegg anlegg) throws IOException, SQLException {
        var url = anlegg.database("grenser");
        return new Gruppe(
                GRUPPE,
                Stream.of(
                                skriving(new Forbindelser(anlegg, url)),
                                commits(new Forbindelser(anlegg, url)),
                                kafka(new Emne(anlegg.megler())),
                                regning(new Sammenslaing()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Side> skriving(Forbindelser base) throws SQLException {
        var en = new Radtabell(base, "rad");
        var tre = new Tretabeller(base);
        return List.of(
                new Grense("COPY, 1 forbindelse", RADER, en::tom, antall -> en.kopier(antall, 1)),
                new Grense("COPY, 2 forbindelser", RADER, en::tom, antall -> en.kopier(antall, 2)),
                new Grense("insert, 1000 om gangen", RADER, en::tom, en::settInn),
                new Grense("upsert av nye, 1000 om gangen", RADER, en::tom, en::oppdater),
                new Grense("upsert av kjente, 1000 om gangen", RADER, en::fyll, en::oppdater),
                new Grense(TRE_RADER, "hendelser", tre::fyllHalvparten, tre::oppdater));
    }

    private static List<Side> commits(Forbindelser base) throws SQLException {
        var rader = new Enkeltrader(base);
        var utboks = new Utboks(base);
        return List.of(
                new Grense("en rad per commit, 1 forbindelse", COMMITS, antall -> 0, antall -> rader.skriv(antall, 1)),
                new Grense("en rad per commit, 8 forbindelser", COMMITS, antall -> 0, antall -> rader.skriv(antall, 8)),
                new Grense("utboks tømt 1000 om gangen", RADER, utboks::fyll, utboks::tom));
    }

    private static List<Side> regning(Sammenslaing atte) {
        return List.of(
                new Grense("regning: én person av tjue fakta", PERSONER, antall -> 0, new Regning()),
                new Grense("regning: åtte perioder og frister, datoer", PERSONER, antall -> 0, atte::medDatoer),
                new Grense("regning: åtte perioder og frister, tall", PERSONER, antall -> 0, atte::medTall));
    }

    private static List<Side> kafka(Emne emne) {
        return List.of(
                new Grense("Kafka inn, 800 byte, acks=all", POSTER, antall -> 0, emne::skriv),
                new Grense("Kafka ut, 800 byte", POSTER, emne::skriv, emne::les));
    }
}
