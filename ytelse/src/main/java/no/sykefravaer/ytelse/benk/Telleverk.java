package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Det alle bruker av maskinen mens én side måles: prosessortid hver for seg, og hva PostgreSQL skriver. */
final class Telleverk implements AutoCloseable {

    private static final String WAL = "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint";
    private static final String RADER =
            "select sum(tup_inserted + tup_updated + tup_deleted)::bigint from pg_stat_database";

    private static final long KJERNETRAADER = 2;

    private final Connection base;
    private final List<Long> postgres;
    private final List<Long> megler;

    Telleverk(Anlegg anlegg) throws IOException, SQLException {
        this.base = anlegg.koble(anlegg.url("postgres"));
        this.postgres = List.of(Postmester.pid(base));
        this.megler = List.of(anlegg.pid("kafka"));
    }

    /** Prosessortid i mikrosekunder; {@code egne} er alt som hører til anlegget og benken. */
    record Stand(long program, long postgres, long megler, long egne, long wal) {

        Stand siden(Stand forrige) {
            return new Stand(
                    program - forrige.program,
                    postgres - forrige.postgres,
                    megler - forrige.megler,
                    egne - forrige.egne,
                    wal - forrige.wal);
        }
    }

    Stand stand(Side side) throws IOException, SQLException {
        var tre = Prosesstre.les();
        var egne = new ArrayList<>(postgres);
        egne.add(ProcessHandle.current().pid()); // resten av anlegget er barn av benken
        egne.add(KJERNETRAADER); // de skriver det vi skriver, til disken
        return new Stand(
                tre.alene(side.prosesser()),
                tre.medBarn(postgres),
                tre.alene(megler),
                tre.medBarn(egne),
                Sporring.tall(base, WAL));
    }

    /** Rader skrevet i alle databasene; tallet kommer opptil ti sekunder etter at de er skrevet. */
    long rader() throws SQLException {
        return Sporring.tall(base, RADER);
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }
}
