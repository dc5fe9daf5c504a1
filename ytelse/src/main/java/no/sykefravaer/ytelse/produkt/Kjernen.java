package no.sykefravaer.ytelse.produkt;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.klokke.Klokkene;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;
import no.sykefravaer.lokal.klokke.Venting;
import no.sykefravaer.lokal.last.Leseposisjon;
import no.sykefravaer.ytelse.benk.Anlegg;
import no.sykefravaer.ytelse.benk.Sporring;

/** milepael-service sett utenfra: emnet den leser, bryteren på lesingen, klokka og basen. */
final class Kjernen implements AutoCloseable {

    private static final String TJENESTE = "milepael-service";
    private static final String URL = "MILEPAEL_URL";
    private static final String DRIFT = "rolle=drift";
    private static final String MOTTAK = "/api/v1/drift/mottak/";

    /** Bås for bås, så det som nettopp er slettet, ikke leses om igjen hver gang det spørres. */
    private static final String USENDT = """
            select count(*) from generate_series(0, 15) b cross join lateral (
                select 1 from utboks u where u.shard = b and u.parkert is null order by u.nr limit 1) forste""";

    private static final long POLL = 10;

    private final Anlegg anlegg;
    private final List<Klient> lesere = new ArrayList<>();
    private final Emneskriver emne;
    private final Leseposisjon posisjon;
    private final Connection base;
    private long kohorter;
    private Tvilling tvilling;
    private Utbokslas las;

    Kjernen(Anlegg anlegg) throws IOException, SQLException {
        this.anlegg = anlegg;
        lesere.add(new Klient(anlegg.adresser()));
        this.emne = new Emneskriver(anlegg);
        this.posisjon = new Leseposisjon(anlegg.megler());
        this.base = anlegg.koble(anlegg.url("milepael"));
    }

    /** Frøet til et årskull ingen måling har sendt før. */
    long nesteKohort() {
        return ++kohorter;
    }

    List<Long> prosesser() {
        var en = anlegg.pid(TJENESTE);
        return tvilling == null ? List.of(en) : List.of(en, tvilling.prosess().pid());
    }

    /** @param partisjoner som får noe; 1, 2, 4 eller 8 @param antall prosesser som deler dem, 1 eller 2 */
    void fordel(int partisjoner, int antall) throws IOException, InterruptedException {
        emne.bruk(partisjoner);
        if (antall > lesere.size()) {
            tvilling = Tvilling.av(anlegg.pid(TJENESTE), URL, anlegg.adresser());
            lesere.add(tvilling.klient());
        } else if (antall < lesere.size()) {
            lukkTvillingen();
        }
        Venting.paa("leserne deler emnet", () -> posisjon.lesere() == antall);
    }

    /** Alt som er lest, er gjort, og utboksen er tom om den ikke er stengt, når metoden kommer tilbake. */
    void ventTilStille() throws SQLException, InterruptedException {
        ventTilLest();
        while (!erStengt() && tall(USENDT) > 0) {
            Thread.sleep(POLL);
        }
    }

    /** Legger hendelsene på emnet mens kjernen ikke leser; hvor mange det ble. */
    long stableOpp(Stream<SykmeldingHendelse> hendelser) throws IOException, SQLException, InterruptedException {
        ventTilStille();
        for (var leser : lesere) {
            krev(leser.post(URL, MOTTAK + "stans", DRIFT, Map.of("kanal", "sykmelding", "begrunnelse", "måling")));
        }
        return emne.skriv(hendelser);
    }

    /** Nanosekundene fra kjernen får lese til det siste er lest, lagret og bekreftet. */
    long lesAlt() throws IOException, InterruptedException {
        var begynt = System.nanoTime();
        for (var leser : lesere) {
            krev(leser.post(URL, MOTTAK + "gjenoppta", DRIFT, Map.of("kanal", "sykmelding")));
        }
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
            krev(lesere.getFirst().post(URL, "/api/v1/drift/forfall", DRIFT, Map.of()));
        } while (forfalt(dag()) > 0);
    }

    /**
     * Nanosekundene det tok. Til klokka sier i morgen, er det ikke forfalt for kjernen, som ser etter hvert minutt. Etterpå er det
     * i dag igjen.
     */
    long gjorMorgendagen() throws IOException, SQLException, InterruptedException {
        var iDag = dag();
        var begynt = System.nanoTime();
        still(iDag.plusDays(1));
        gjorForfalt();
        var nanos = System.nanoTime() - begynt;
        still(iDag);
        return nanos;
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
        lukkTvillingen();
        emne.close();
        posisjon.close();
        base.close();
    }

    /** Ingenting sendes fra utboksen før den som låste, åpner den. */
    Utbokslas stengUtboksen() throws SQLException {
        las = Utbokslas.ta(anlegg.koble(anlegg.url("milepael")));
        return las;
    }

    private boolean erStengt() throws SQLException {
        return las != null && !las.holder().isClosed();
    }

    private void lukkTvillingen() {
        if (tvilling != null) {
            lesere.remove(tvilling.klient());
            tvilling.close();
            tvilling = null;
        }
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
