package no.sykefravaer.systemtest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sykefravaer.lokal.nett.Port;
import no.sykefravaer.systemtest.drap.Avtrykk;
import no.sykefravaer.systemtest.drap.Datasett;
import no.sykefravaer.systemtest.drap.Innsending;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Systemet;
import no.sykefravaer.ytelse.produkt.Tvilling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Slik drift/kubernetes ruller ut, døra med: basen migreres mens de gamle går, en ny instans kommer til, og en gammel blir
 * borte. Uten mer er det som kommer til, {@link NesteUtgave}. Med {@code -Dforrige=klon} er de gamle bygd der, og det som
 * migrerer og kommer til, er denne: {@code systemtest/rull}.
 */
@Order(Integer.MAX_VALUE - 2)
@ExtendWith(MedSystemet.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RullendeOppgraderingTest {

    private static final int ANTALL = 600;
    private static final int DELER = 4;
    private static final Duration FRIST = Duration.ofMinutes(2);
    private static final Duration TETT = Duration.ofMillis(5);
    private static final Path DENNE = Path.of(System.getProperty("sykefravaer.rot", ".."));
    private static final Optional<Path> FORRIGE =
            Optional.ofNullable(System.getProperty("forrige")).map(Path::of);
    private static final String ADRESSE = "http://%s:%d";
    private static final String DORA = "sykmelding-service";
    private static final List<String> TJENESTER = List.of("milepael-service", "varsling-service");

    private static final String SKJEMA = "select max(installed_rank) from flyway_schema_history";
    private static final Map<String, String> MIGRERER = Map.of("QUARKUS_INIT_AND_EXIT", "true");
    private static final Map<String, String> UTEN_EIEREN =
            Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false", "QUARKUS_FLYWAY_PASSWORD", "ukjent");

    private final List<Process> nye = new ArrayList<>();
    private final Systemet systemet;
    private final Klient klient;
    private final Databasene databasene;

    RullendeOppgraderingTest(Systemet systemet) {
        this.systemet = systemet;
        this.klient = new Klient(systemet);
        this.databasene = new Databasene(systemet);
    }

    @Test
    void ny_og_gammel_instans_side_om_side_på_et_skjema_som_er_en_utgave_foran() {
        try (var emnene = new Emnene(systemet)) {
            var uforstyrret = Datasett.medDokumenter(ANTALL);
            new Innsending(klient, emnene).start(uforstyrret).join();
            var fasit = avtrykk(uforstyrret, emnene);

            var gamle = skjemaene();
            var datasett = Datasett.medDokumenter(ANTALL);
            sendMensAltRulles(datasett, emnene);

            assertThat(skjemaene()).isNotEqualTo(gamle);
            assertThat(avtrykk(datasett, emnene).avvikFra(fasit)).isEmpty();
        }
    }

    @AfterAll
    void stoppDeNye() {
        nye.forEach(Process::destroy);
        nye.forEach(ny -> ny.onExit().join());
    }

    private List<String> skjemaene() {
        return Stream.of(databasene.milepael(SKJEMA), databasene.varsling(SKJEMA))
                .flatMap(List::stream)
                .toList();
    }

    /** En del av personene for hver som byttes ut, og de siste til den nye døra etterpå. */
    private void sendMensAltRulles(Datasett datasett, Emnene emnene) {
        if (FORRIGE.isEmpty()) {
            new NesteUtgave(databasene).migrer();
        }
        TJENESTER.forEach(this::migrer);
        var nyDor = new Klient(systemet, byttUt(DORA, new Innsending(klient, emnene), del(datasett, 0)));
        for (int nr = 0; nr < TJENESTER.size(); nr++) {
            byttUt(TJENESTER.get(nr), new Innsending(nyDor, emnene), del(datasett, 1 + nr));
        }
        new Innsending(nyDor, emnene).start(del(datasett, DELER - 1)).join();
    }

    private static Datasett del(Datasett datasett, int nr) {
        var personer = datasett.personer().size();
        return datasett.del(nr * personer / DELER, (nr + 1) * personer / DELER);
    }

    /**
     * Den gamle blir borte midt i innsendingen: den andre halvparten sendes først etterpå. Tilsynet starter den igjen: også en
     * gammel utgave som starter på det nye skjemaet.
     *
     * @return adressen til den nye
     */
    private String byttUt(String tjeneste, Innsending innsending, Datasett del) {
        try {
            var gammel = systemet.mappe().prosess(tjeneste);
            var port = Port.ledig();
            nye.add(klar(gammel.pid(), port));
            var personer = del.personer().size();
            var sendt = innsending.start(del.del(0, personer / 2));
            await("det sendes").atMost(FRIST).pollInterval(TETT).until(() -> innsending.bekreftet() > 0);
            gammel.destroy();
            innsending.start(del.del(personer / 2, personer)).join();
            sendt.join();
            return ADRESSE.formatted(Port.VERT, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void migrer(String tjeneste) {
        try {
            var migrering =
                    ny(systemet.mappe().prosess(tjeneste).pid(), MIGRERER).start();
            var sagt = new String(migrering.getInputStream().readAllBytes(), UTF_8);
            assertThat(migrering.waitFor()).as(sagt).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process klar(long gammel, int port) throws IOException {
        var miljo = new HashMap<>(UTEN_EIEREN);
        miljo.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var ny = ny(gammel, miljo).redirectOutput(Redirect.DISCARD).start();
        await("den nye er klar")
                .atMost(FRIST)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> {
                    assertThat(ny.isAlive()).isTrue();
                    return Nett.get(ADRESSE.formatted(Port.VERT, port) + "/internal/is_ready", null)
                                    .status()
                            == 200;
                });
        return ny;
    }

    /** Den samme kommandoen som den gamle, med programmet i denne utgaven. */
    private static ProcessBuilder ny(long gammel, Map<String, String> miljo) throws IOException {
        var bygger = Tvilling.bygger(gammel, miljo);
        FORRIGE.ifPresent(klon -> bygger.command()
                .replaceAll(del -> del.replace(klon.toAbsolutePath() + "/", DENNE.toAbsolutePath() + "/")));
        return bygger;
    }

    private Avtrykk avtrykk(Datasett datasett, Emnene emnene) {
        new Ro(databasene, emnene).vent(datasett.personer());
        return Avtrykk.av(datasett, databasene, klient);
    }
}
