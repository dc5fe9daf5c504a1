package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;

/** Dokumenter inn mens så mange står i utboksen og avsenderen ikke slipper til. */
final class Etterslepside implements Side {

    private final int venter;
    private final Etterslep etterslep;
    private final Dokumentside dokumenter;
    private Utbokslas las;

    Etterslepside(int venter, Kjernen kjernen, Etterslep etterslep) {
        this.venter = venter;
        this.etterslep = etterslep;
        this.dokumenter = new Dokumentside("utboks " + venter, kjernen);
    }

    @Override
    public String navn() {
        return dokumenter.navn();
    }

    @Override
    public List<Steg> steg() {
        return dokumenter.steg();
    }

    @Override
    public List<Long> prosesser() {
        return dokumenter.prosesser();
    }

    @Override
    public void gjorKlar(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        las = las == null ? etterslep.stengMed(venter) : las;
        dokumenter.gjorKlar(fase, antall, fro);
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        return dokumenter.kjor(fase, antall, fro);
    }

    @Override
    public Runde kontroller(Runde runde, String fase, int antall) throws SQLException {
        return dokumenter.kontroller(runde, fase, antall);
    }

    @Override
    public double lengde() {
        return dokumenter.lengde();
    }

    @Override
    public void close() throws SQLException {
        las.close();
    }
}
