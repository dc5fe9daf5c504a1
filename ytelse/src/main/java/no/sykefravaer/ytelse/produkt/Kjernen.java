package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.klokke.Klokkene;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;
import no.sykefravaer.lokal.last.Leseposisjon;
import no.sykefravaer.ytelse.benk.Anlegg;
import no.sykefravaer.ytelse.benk.Sporring;

/** milepael-service sett utenfra: emnet den leser, bryteren på lesingen, klokka og basen. */
final class Kjernen implements AutoCloseable {

    private static final String URL = "MILEPAEL_URL";
    private static final String DRIFT = "rolle=drift";
    private static final String MOTTAK = "/api/v1/drift/mottak/";
    private static final String USENDT = "select count(*) from (select 1 from utboks where parkert is null limit 1) en";
    private static final long POLL = 10;

    private final Anlegg anlegg;
    private final Klient klient;
    private final Emneskriver emne;
    private final Leseposisjon posisjon;
    private final Connection base;
    private long kohorter;

    Kjernen(Anlegg anlegg) throws IOException, SQLException {
        this.anlegg = anlegg;
        this.klient = new Klient(anlegg.adresser());
        this.emne = new Emneskriver(anlegg);
        this.posisjon = new Leseposisjon(anlegg.megler());
        this.base = anlegg.koble(anlegg.url("milepael"));
    }

    /** Frøet til et årskull ingen måling har sendt før. */
    long nesteKohort() {
        return ++kohorter;
    }

    List<Long> prosesser() {
        return List.of(anlegg.pid("milepael-service"));
    }

    /** Alt som er lest, er gjort, og utboksen er tom, når metoden kommer tilbake. */
    void ventTilStille() throws SQLException, InterruptedException {
        ventTilLest();
        while (tall(USENDT) > 0) {
            Thread.sleep(POLL);
        }
    }

    /** Legger hendelsene på emnet mens kjernen ikke leser; hvor mange det ble. */
    long stableOpp(Stream<SykmeldingHendelse> hendelser) throws IOException, SQLException, InterruptedException {
        ventTilStille();
        krev(klient.post(URL, MOTTAK + "stans", DRIFT, Map.of("kanal", "sykmelding", "begrunnelse", "måling")));
        return emne.skriv(hendelser);
    }

    /** Nanosekundene fra kjernen får lese til det siste er lest, lagret og bekreftet. */
    long lesAlt() throws IOException, InterruptedException {
        var begynt = System.nanoTime();
        krev(klient.post(URL, MOTTAK + "gjenoppta", DRIFT, Map.of("kanal", "sykmelding")));
        ventTilLest();
        return System.nanoTime() - begynt;
    }

    /** Alt lest, uten at noen tar tiden. */
    void les(Stream<SykmeldingHendelse> hendelser) throws IOException, InterruptedException {
        emne.skriv(hendelser);
        ventTilLest();
    }

    void ventTilLest() throws InterruptedException {
        var slutt = posisjon.siste();
        while (!posisjon.harPassert(slutt)) {
            Thread.sleep(POLL);
        }
    }

    LocalDate dag() {
        return klokkene().dag(Hvem.KJERNE);
    }

    void still(LocalDate dag) {
        klokkene().sett(Hvem.KJERNE, dag);
    }

    /** Alt som er forfalt til og med kjernens dag, er gjort når metoden kommer tilbake. */
    void gjorForfalt() throws IOException, SQLException, InterruptedException {
        do {
            krev(klient.post(URL, "/api/v1/drift/forfall", DRIFT, Map.of()));
        } while (forfalt(dag()) > 0);
    }

    long forfalt(LocalDate dag) throws SQLException {
        return tall("select count(*) from forfall where dato <= date '" + dag + "'");
    }

    long tall(String sporring) throws SQLException {
        return Sporring.tall(base, sporring);
    }

    String tekst(String sporring) throws SQLException {
        return Sporring.tekst(base, sporring);
    }

    void gjor(String setningen) throws SQLException {
        try (var setning = base.createStatement()) {
            setning.execute(setningen);
        }
    }

    @Override
    public void close() throws SQLException {
        emne.close();
        posisjon.close();
        base.close();
    }

    /** Ingenting sendes fra utboksen før den som låste, åpner den. */
    Utbokslas stengUtboksen() throws SQLException {
        return Utbokslas.ta(anlegg.koble(anlegg.url("milepael")));
    }

    private Klokkene klokkene() {
        return anlegg.system().klokkene();
    }

    private static void krev(int status) throws IOException {
        if (status / 100 != 2) {
            throw new IOException("Kjernen svarte " + status);
        }
    }
}
