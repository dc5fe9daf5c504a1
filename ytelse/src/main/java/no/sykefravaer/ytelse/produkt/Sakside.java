package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;
import no.sykefravaer.ytelse.benk.Anlegg;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Sak;
import no.sykefravaer.ytelse.benk.Saksfil;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;

/**
 * Saksfila gjennom kjernen, fra Kafka til det er lagret. Klokka går aldri tilbake, så hver fil legges etter dagen kjernen er
 * på. Det som skal stå i basen, regnes som forskjellen på før og etter.
 */
final class Sakside implements Side {

    static final String NAVN = "kjernen";

    private final Anlegg anlegg;
    private final Kjernen kjernen;
    private final Map<Saksfil, Long> forskjovet = new HashMap<>();
    private final Set<Saksfil> fyrt = new HashSet<>();
    private long foer;

    Sakside(Anlegg anlegg, Kjernen kjernen) {
        this.anlegg = anlegg;
        this.kjernen = kjernen;
    }

    @Override
    public String navn() {
        return NAVN;
    }

    @Override
    public List<Steg> steg() {
        return Steg.SAKSGANG;
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
        var fil = Saksfil.av(antall, fro);
        if (fase.equals("opprett")) {
            fjernDeSomHarFyrt();
            forskyv(fil);
            kjernen.les(saker(fil).map(hendelser()::person));
        }
        foer = kjernen.tall(Saksfase.av(fase).telling());
        if (Saksfase.av(fase).erForfall()) {
            kjernen.ventTilStille();
            kjernen.gjor("analyze");
            fyrt.add(fil);
        } else {
            kjernen.stableOpp(saker(fil).flatMap(sak -> Saksfase.av(fase).hendelser(hendelser(), sak)));
        }
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        var fil = Saksfil.av(antall, fro);
        var nanos = Saksfase.av(fase).erForfall() ? fyr(dag(fase, fil)) : kjernen.lesAlt();
        return Runde.feilfri(Saksfase.av(fase).enheter(antall), nanos);
    }

    @Override
    public Runde kontroller(Runde runde, String fase, int antall) throws SQLException {
        var endret = kjernen.tall(Saksfase.av(fase).telling()) - foer;
        long ventet = Saksfase.av(fase).ventet(antall);
        return Runde.talt(runde.enheter(), runde.nanos(), Math.abs(ventet), Math.abs(endret));
    }

    /** Ellers ville resten av milepælene deres forfalt sammen med de neste. */
    private void fjernDeSomHarFyrt() throws IOException, SQLException, InterruptedException {
        for (var fil : fyrt) {
            kjernen.les(saker(fil).flatMap(hendelser()::avbryt));
        }
        fyrt.clear();
    }

    private long fyr(LocalDate dag) throws IOException, SQLException, InterruptedException {
        var begynt = System.nanoTime();
        kjernen.still(dag);
        kjernen.gjorForfalt();
        return System.nanoTime() - begynt;
    }

    private LocalDate dag(String fase, Saksfil fil) {
        var dag = fase.equals("fyr1") ? fil.dagForDenForste() : fil.dagForAlle();
        return dag.plusDays(forskjovet.get(fil));
    }

    /** Første gang flyttes klokka til sakenes tid. Det som forfaller hos andre, skal ikke skje imens. */
    private void forskyv(Saksfil fil) throws IOException, SQLException, InterruptedException {
        if (kjernen.dag().isBefore(Saksfil.I_DAG)) {
            kjernen.gjor(Bestand.LANGT_FRAM);
            kjernen.still(Saksfil.I_DAG);
        }
        var uker = ChronoUnit.WEEKS.between(Saksfil.I_DAG, kjernen.dag().plusDays(6));
        forskjovet.put(fil, 7 * uker);
    }

    private Stream<Sak> saker(Saksfil fil) {
        long dager = forskjovet.get(fil);
        return fil.saker().map(sak -> sak.senere(dager));
    }

    private Sakshendelser hendelser() {
        return new Sakshendelser(anlegg.system().klokkene().naa(Hvem.KJERNE).truncatedTo(ChronoUnit.SECONDS));
    }
}
