package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.sykefravaer.lokal.nett.Port;
import no.sykefravaer.systemtest.angrep.Angripere;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Personregister;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Alt OpenAPI sier kan sendes, og mer, og sidenes lenker og skjemaer, med og uten skjemavern, fra dem som har mye lov og dem
 * som ikke har noe med saken: ingen 500, ingen stakk, ingenting som henger, ingenting om andre, ingen kall dit en tekst sier,
 * ingen omdirigering ut av huset og ikke noe skript i svaret. Den lange formen er
 * {@code -Dangrep.antall=100000}; {@code -Dangrep.fro=N} begynner på et annet frø.
 */
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AngrepTest {

    private static final int ANTALL = Integer.getInteger("angrep.antall", 1_000);
    private static final long FRO = Long.getLong("angrep.fro", 1);
    private static final int SAMTIDIGE = 8;
    private static final Duration FRIST = Duration.ofSeconds(60);
    private static final String NAVN = "Kanarifugl";
    /** En sykmeldt er sin person-id, eller ukjent når hun ikke er noen vi kjenner. */
    private static final String UTFORERE =
            "select distinct utforer from innsynslogg where rolle <> 'sykmeldt' or utforer !~ '^([0-9a-f-]{36}|ukjent)$'";

    private static final List<String> DELER = List.of("sykmelding-service", "milepael-service", "varsling-service");

    private final AtomicInteger kaltTilbake = new AtomicInteger();
    private final Map<Integer, LongAdder> statuser = new ConcurrentSkipListMap<>();
    private Systemet systemet;
    private HttpServer felle;
    private Angripere angripere;

    @BeforeAll
    void et_system_med_noen_i() throws IOException {
        systemet = Systemet.start();
        felle = HttpServer.create(new InetSocketAddress(Port.VERT, 0), 0);
        felle.createContext("/", kall -> {
            kaltTilbake.incrementAndGet();
            kall.close();
        });
        felle.start();
        angripere = settInnNoen();
    }

    @AfterAll
    void stopp() {
        felle.stop(0);
        systemet.close();
    }

    @Test
    void ingen_500_ingen_stakk_ingenting_som_henger_og_ingenting_om_andre() {
        var prosesser = prosesser();
        var begynt = Instant.now();

        assertThat(funn()).isEmpty();

        System.out.printf(
                "Angrep: %d kall på %d s, %s%n",
                ANTALL, Duration.between(begynt, Instant.now()).toSeconds(), statuser);
        assertThat(statuser.keySet()).contains(200, 400, 403, 404, 422);
        assertThat(kaltTilbake).hasValue(0);
        assertThat(utgittSeg()).isEmpty();
        assertThat(prosesser()).isEqualTo(prosesser);
        assertThat(angripere.erInne()).isTrue();
        assertThat(angripere.adresser())
                .allMatch(en -> Nett.get(en + "/internal/is_ready", null).status() == 200);
    }

    /** De som står bak noe uten å ha et token på det; kilden og hvem det var, sto i kroppen til mange av kallene. */
    private List<String> utgittSeg() {
        var databasene = new Databasene(systemet);
        var kilder = databasene.milepael("select distinct kilde from fakta");
        var utforere = Stream.of(databasene.milepael(UTFORERE), databasene.varsling(UTFORERE));
        return Stream.concat(
                        kilder.stream().filter(kilde -> !Angripere.KILDER.contains(kilde)),
                        utforere.flatMap(List::stream)
                                .filter(hvem -> !angripere.utforere().contains(hvem)))
                .toList();
    }

    private List<String> funn() {
        assertThat(angripere.endepunkter()).isGreaterThan(60);
        assertThat(angripere.sider()).isGreaterThan(30);
        assertThat(angripere.skjemaer()).isGreaterThan(15);
        try (var traader = Executors.newFixedThreadPool(SAMTIDIGE)) {
            return LongStream.range(FRO, FRO + ANTALL)
                    .mapToObj(fro -> traader.submit(() -> angripere.angrip(fro)))
                    .toList()
                    .stream()
                    .map(AngrepTest::svar)
                    .flatMap(Optional::stream)
                    .limit(20)
                    .toList();
        }
    }

    private static Optional<String> svar(Future<Optional<String>> svar) {
        try {
            return svar.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** En person med en sak; angriperne kjenner id-ene til det som finnes, og det som ellers er verdt å gjette på. */
    private Angripere settInnNoen() {
        var ident = Personer.ny();
        var virksomhet = Personer.nyVirksomhet();
        var iDag = LocalDate.now();
        new Personregister(systemet).heter(ident, NAVN, Sykmelding.KONTOR);
        new Klient(systemet).send(Sykmelding.sendt(ident, virksomhet, iDag.minusDays(60), iDag.plusDays(30)));
        var databasene = new Databasene(systemet);
        await().atMost(FRIST)
                .until(() -> databasene.varsling("select id from oppgave").size() > 3);
        var kjente = new ArrayList<>(List.of(
                ident.verdi(),
                virksomhet.verdi(),
                Sykmelding.KONTOR,
                "http://%s:%d/felle".formatted(Port.VERT, felle.getAddress().getPort())));
        Stream.of(
                        databasene.varsling("select id from oppgave"),
                        databasene.milepael("select id from milepael"),
                        databasene.milepael("select person_id from person_alias"),
                        databasene.milepael("select dokument_id from fakta where dokument_id is not null"))
                .forEach(kjente::addAll);
        return new Angripere(systemet, ident.verdi(), virksomhet.verdi(), NAVN, List.copyOf(kjente), statuser);
    }

    private List<Long> prosesser() {
        return DELER.stream().map(del -> systemet.mappe().prosess(del).pid()).toList();
    }
}
