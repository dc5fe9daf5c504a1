package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;

/** Fra avsenderen slipper til, til alt som sto i utboksen, er bekreftet av Kafka og slettet. */
final class Tommeside implements Side {

    private final int venter;
    private final Kjernen kjernen;
    private final Etterslep etterslep;
    private Utbokslas las;
    private long foer;

    Tommeside(int venter, Kjernen kjernen, Etterslep etterslep) {
        this.venter = venter;
        this.kjernen = kjernen;
        this.etterslep = etterslep;
    }

    @Override
    public String navn() {
        return "utboks " + venter;
    }

    @Override
    public List<Steg> steg() {
        return List.of(new Steg("tømming", "hendelser", 0));
    }

    @Override
    public List<Long> prosesser() {
        return kjernen.prosesser();
    }

    @Override
    public void gjorKlar(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        las = etterslep.stengMed(venter);
        foer = etterslep.venter();
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        var begynt = System.nanoTime();
        las.close();
        kjernen.ventTilStille();
        return Runde.talt(foer, System.nanoTime() - begynt, venter, foer);
    }
}
