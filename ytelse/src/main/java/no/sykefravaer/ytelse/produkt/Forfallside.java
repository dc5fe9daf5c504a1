package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.ytelse.benk.KanIkke;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;

/**
 * Det som forfaller i en stor bestand. Avsenderen holdes igjen mens pliktene blir aktive, og tømmer så utboksen, så hver får
 * sin tid. Ingen plikt brukes to ganger: rader som er endret før, ligger lettere til.
 */
final class Forfallside implements Side {

    private static final String FYR1 = "fyr1";
    private static final String FYR8 = "fyr8";
    private static final String UTBOKS = "utboks";
    private static final String HENDELSER = "hendelser";
    private static final String MILEPAELER = "milepæler";
    private static final int PLIKTER = 8;

    /** Så mange flere personer får én forfalt plikt enn åtte, for at det ikke skal være over for fort. */
    private static final int FLERE = 4;

    /** Så mange ganger skal bestanden rekke, oppvarmingen med. */
    private static final int GANGER = 60;

    private static final double LENGDE = 4;

    /** {@code id}: den ene plikten hos hver; {@code person_id}: alle hos hver. De fra det nasjonale året er ikke med. */
    private static final String FORFALL = """
            update forfall set dato = date '%1$s' where hva = 'AKTIVER' and gjelder in (
                select id from milepael where %2$s in (select %2$s from milepael
                    where regel = 'AKTIVITETSKRAV' and status = 'PLANLAGT' and start > date '2020-01-01' limit %3$d))""";

    private static final String AKTIVE = "select count(*) from milepael where status = 'AKTIV'";
    private static final String VENTER = "select count(*) from utboks";

    private final Kjernen kjernen;
    private final int mest;
    private Utbokslas las;
    private long foer;

    /** @param bestand åpne fravær i basen */
    Forfallside(Kjernen kjernen, int bestand) {
        this.kjernen = kjernen;
        this.mest = Math.max(1, bestand / GANGER);
    }

    @Override
    public String navn() {
        return "forfall";
    }

    @Override
    public List<Steg> steg() {
        return List.of(
                new Steg(FYR1, MILEPAELER, 0),
                new Steg(UTBOKS, HENDELSER, 0),
                new Steg(FYR8, MILEPAELER, 0),
                new Steg(UTBOKS, HENDELSER, 0));
    }

    @Override
    public boolean profileres() {
        return true;
    }

    @Override
    public List<Long> prosesser() {
        return kjernen.prosesser();
    }

    @Override
    public void gjorKlar(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        if (fase.equals(UTBOKS)) {
            foer = kjernen.tall(VENTER);
            return;
        }
        kjernen.ventTilStille();
        las = kjernen.stengUtboksen();
        kjernen.gjor(FORFALL.formatted(
                kjernen.dag().plusDays(1), fase.equals(FYR1) ? "id" : "person_id", personer(fase, antall)));
        kjernen.gjor("vacuum analyze forfall");
        if (kjernen.forfalt(kjernen.dag().plusDays(1)) < milepaeler(fase, antall)) {
            las.close();
            throw new KanIkke("bestanden er brukt opp");
        }
        foer = kjernen.tall(AKTIVE);
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        if (fase.equals(UTBOKS)) {
            var begynt = System.nanoTime();
            las.close();
            kjernen.ventTilStille();
            return Runde.feilfri(foer, System.nanoTime() - begynt);
        }
        return Runde.feilfri(milepaeler(fase, antall), kjernen.gjorMorgendagen());
    }

    @Override
    public Runde kontroller(Runde runde, String fase, int antall) throws SQLException {
        var gjort = fase.equals(UTBOKS) ? foer - kjernen.tall(VENTER) : kjernen.tall(AKTIVE) - foer;
        return Runde.talt(runde.enheter(), runde.nanos(), runde.enheter(), gjort);
    }

    /** Det å be om det, finne dem og vente på den siste porsjonen tar noen tideler, hvor mange det enn er. */
    @Override
    public double lengde() {
        return LENGDE;
    }

    @Override
    public int mest() {
        return mest;
    }

    private static long milepaeler(String fase, int antall) {
        return personer(fase, antall) * (fase.equals(FYR8) ? PLIKTER : 1L);
    }

    private static int personer(String fase, int antall) {
        return antall * (fase.equals(FYR1) ? FLERE : 1);
    }
}
