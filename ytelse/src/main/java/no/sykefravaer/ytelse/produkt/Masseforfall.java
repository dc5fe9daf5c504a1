package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.ytelse.benk.KanIkke;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;

/**
 * Milepæler som forfaller på én gang, trukket tilfeldig av alle i bestanden, så hver person har noen få. Avsenderen holdes igjen,
 * og det som kom i utboksen, kastes etterpå: farten ut av den måles for seg.
 */
final class Masseforfall implements Side {

    private static final String KAN_FORFALLE = """
            from forfall f join milepael m on m.id = f.gjelder
            where f.hva = 'AKTIVER' and m.status = 'PLANLAGT' and m.start > date '2020-01-01'""";

    /** Hver gang et annet utvalg, så det som er brukt opp, ikke er de samme en gang til. */
    private static final String TREKK = "create table mal.trukket as select m.id " + KAN_FORFALLE
            + " and hashtextextended(m.id::text, %d) & 65535 < %d limit %d";

    private static final int IDER = 65_536;
    private static final int STANDARDAVVIK = 5;
    private static final String FORFALL =
            "update forfall set dato = date '%s' where hva = 'AKTIVER' and gjelder in (select id from mal.trukket)";
    private static final String AKTIVE =
            "select count(*) from milepael m join mal.trukket t on t.id = m.id where m.status = 'AKTIV'";

    private final String navn;
    private final Kjernen kjernen;
    private final LocalDate dag;
    private Utbokslas las;

    /** Dagen det er nå, er også dagen det måles på, hvor langt klokka enn er flyttet imens: da er ingen frist ute. */
    Masseforfall(String navn, Kjernen kjernen) {
        this.navn = navn;
        this.kjernen = kjernen;
        this.dag = kjernen.dag();
    }

    @Override
    public String navn() {
        return navn;
    }

    @Override
    public List<Steg> steg() {
        return List.of(new Steg("forfall", "milepæler", 0));
    }

    @Override
    public List<Long> prosesser() {
        return kjernen.prosesser();
    }

    @Override
    public void gjorKlar(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        long alle = kjernen.tall("select count(*) " + KAN_FORFALLE);
        if (alle < minst(antall)) {
            throw new KanIkke("bare %d milepæler kan forfalle".formatted(alle));
        }
        kjernen.ventTilStille();
        kjernen.still(dag);
        las = kjernen.stengUtboksen();
        kjernen.gjor("drop table if exists mal.trukket");
        kjernen.gjor(TREKK.formatted(fro, (int) Math.ceil(IDER * minst(antall) / alle), antall));
        if (kjernen.tall("select count(*) from mal.trukket") < antall) {
            throw new KanIkke("det ble trukket for få");
        }
        kjernen.gjor(FORFALL.formatted(dag.plusDays(1)));
        kjernen.gjor("vacuum analyze");
    }

    /** Så mange må trekkes i snitt for at det ikke skal bli for få. */
    private static double minst(int antall) {
        return antall + STANDARDAVVIK * Math.sqrt(antall);
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        return Runde.feilfri(antall, kjernen.gjorMorgendagen());
    }

    @Override
    public Runde kontroller(Runde runde, String fase, int antall) throws SQLException {
        return Runde.talt(antall, runde.nanos(), antall, kjernen.tall(AKTIVE));
    }

    @Override
    public void rydd(String fase) throws SQLException {
        kjernen.gjor("truncate utboks");
        las.close();
    }
}
