package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Side;
import no.sykefravaer.ytelse.benk.Steg;
import no.sykefravaer.ytelse.kohort.Innsending;
import no.sykefravaer.ytelse.kohort.Kohort;
import no.sykefravaer.ytelse.kohort.Tabell;

/**
 * Dokumentene til et utsnitt av det nasjonale året, i den rekkefølgen de ble sendt, fra Kafka til fravær, plan og utboks er
 * lagret. Klokka står før året, så ingenting forfaller imens.
 */
final class Dokumentside implements Side {

    /** Dokumenter i hele året. */
    private static final int LANDET = 2_000_000;

    private static final int MINSTE_DEL = 9_000;
    private static final double LENGDE = 4;
    private static final String FAKTA = "select count(*) from fakta";
    private static final String FRAVAER = "select count(*) from tilfelle where not opphort";

    private final String navn;
    private final Kjernen kjernen;
    private long dokumenter;
    private long fakta;
    private long fravaer;

    Dokumentside(String navn, Kjernen kjernen) {
        this.navn = navn;
        this.kjernen = kjernen;
    }

    @Override
    public String navn() {
        return navn;
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
        var kohort =
                new Kohort(Tabell.nasjonal().delt(Math.clamp(LANDET / antall, 1, MINSTE_DEL)), kjernen.nesteKohort());
        kjernen.ventTilLest();
        fakta = kjernen.tall(FAKTA);
        fravaer = kjernen.tall(FRAVAER)
                + personer(kohort).mapToLong(nr -> kohort.fravaer(nr).size()).sum();
        dokumenter = kjernen.stableOpp(iRekkefolge(kohort).map(Innsendingshendelse::av));
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException, SQLException, InterruptedException {
        return Runde.feilfri(dokumenter, kjernen.lesAlt());
    }

    @Override
    public Runde kontroller(Runde runde, String fase, int antall) throws SQLException {
        var lagret = Runde.talt(dokumenter, runde.nanos(), dokumenter, kjernen.tall(FAKTA) - fakta);
        var regnet = Runde.talt(dokumenter, runde.nanos(), fravaer, kjernen.tall(FRAVAER));
        return new Runde(
                dokumenter, runde.nanos(), lagret.manglende() + regnet.manglende(), lagret.ekstra() + regnet.ekstra());
    }

    /** Det å få lese og å bekrefte det siste tar noen tideler, hvor mange dokumenter det enn er. */
    @Override
    public double lengde() {
        return LENGDE;
    }

    private static IntStream personer(Kohort kohort) {
        return IntStream.range(0, kohort.personer());
    }

    private static Stream<Innsending> iRekkefolge(Kohort kohort) {
        return personer(kohort)
                .boxed()
                .flatMap(nr -> kohort.innsendinger(nr).stream())
                .sorted(Comparator.comparing(Innsending::dag));
    }
}
