package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;
import no.sykefravaer.ytelse.benk.Anlegg;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Sak;
import no.sykefravaer.ytelse.benk.Saksfil;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;

/** Én sykmelding til for personer med mange korte fra før, uke etter uke. */
final class Historieside implements Side {

    /** Dokumenter i alt i en måling, de gamle medregnet; med lang historie blir det færre personer. */
    private static final int DOKUMENTER = 50_000;

    private static final int FLEST_PERSONER = 5_000;
    private static final String FAKTA = "select count(*) from fakta";

    private final int historie;
    private final Anlegg anlegg;
    private final Kjernen kjernen;
    private long foer;

    Historieside(int historie, Anlegg anlegg, Kjernen kjernen) {
        this.historie = historie;
        this.anlegg = anlegg;
        this.kjernen = kjernen;
    }

    @Override
    public String navn() {
        return historie + " fakta";
    }

    @Override
    public List<Steg> steg() {
        return List.of(new Steg("dokumenter", "dokumenter", 0));
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
        kjernen.les(uker(antall, fro, 0, historie));
        foer = kjernen.tall(FAKTA);
        kjernen.stableOpp(uker(antall, fro, historie, historie + 1));
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        return Runde.feilfri(personer(antall), kjernen.lesAlt());
    }

    @Override
    public Runde kontroller(Runde runde, String fase, int antall) throws SQLException {
        return Runde.talt(runde.enheter(), runde.nanos(), runde.enheter(), kjernen.tall(FAKTA) - foer);
    }

    private int personer(int antall) {
        return Math.min(Math.min(antall, FLEST_PERSONER), DOKUMENTER / historie);
    }

    private Stream<SykmeldingHendelse> uker(int antall, long fro, int fra, int til) {
        var naa = anlegg.system().klokkene().naa(Hvem.KJERNE).truncatedTo(ChronoUnit.SECONDS);
        return Saksfil.av(personer(antall), fro).saker().flatMap(sak -> uker(sak, fra, til, naa));
    }

    private static Stream<SykmeldingHendelse> uker(Sak sak, int fra, int til, Instant naa) {
        return IntStream.range(fra, til).mapToObj(uke -> new Sakshendelser(naa).uke(sak, uke));
    }
}
