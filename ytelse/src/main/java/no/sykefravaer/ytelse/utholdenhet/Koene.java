package no.sykefravaer.ytelse.utholdenhet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import no.sykefravaer.lokal.last.Leseposisjon;
import no.sykefravaer.ytelse.benk.Sporring;
import no.sykefravaer.ytelse.benk.Tidsserier;

/** Det som er sendt, det som ennå ikke er gjort med det, og hva PostgreSQL har skrevet i loggen sin for hvert dokument. */
final class Koene implements Maalested {

    private static final String KOER = "køer";
    private static final String FAKTA = "select count(*) from fakta where kilde <> 'personregister'";
    private static final String UTBOKS = "select count(*) from utboks";
    private static final String LEVERINGER =
            "select count(*) from levering where status = 'VENTER' and neste_forsok is not null";
    private static final String WAL = "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint";
    private static final double KB = 1e3;

    private final Sending sending;
    private final Leseposisjon posisjon;
    private final Connection kjernen;
    private final Connection varslingen;
    private long sendt;
    private long wal;

    Koene(Sending sending, Leseposisjon posisjon, Connection kjernen, Connection varslingen) throws SQLException {
        this.sending = sending;
        this.posisjon = posisjon;
        this.kjernen = kjernen;
        this.varslingen = varslingen;
        this.wal = Sporring.tall(kjernen, WAL);
    }

    /** Dokumenter døra har tatt imot og kjernen ikke har lagret. */
    long mangler() throws SQLException {
        return sending.bekreftet() - Sporring.tall(kjernen, FAKTA);
    }

    @Override
    public Map<Serie, Double> les() throws SQLException, InterruptedException {
        var lest = new LinkedHashMap<Serie, Double>();
        lest.put(new Serie("WAL", "for hvert dokument", "kB"), walForHvert());
        lest.put(new Serie(KOER, "tatt imot, ikke lagret", "dokumenter"), (double) mangler());
        lest.put(new Serie(KOER, "på emnet, ikke lest", "dokumenter"), (double) posisjon.ulest());
        lest.put(new Serie(KOER, "utboksen", "hendelser"), (double) Sporring.tall(kjernen, UTBOKS));
        lest.put(new Serie(KOER, "leveringer", "oppgaver"), (double) Sporring.tall(varslingen, LEVERINGER));
        lest.put(new Serie(Tidsserier.TELT, "tatt imot", "dokumenter"), (double) sending.bekreftet());
        lest.put(new Serie(Tidsserier.TELT, "avvist", "dokumenter"), (double) sending.avvist());
        return lest;
    }

    private double walForHvert() throws SQLException {
        var foerSendt = sendt;
        var foerWal = wal;
        sendt = sending.bekreftet();
        wal = Sporring.tall(kjernen, WAL);
        return (wal - foerWal) / KB / Math.max(1, sendt - foerSendt);
    }
}
