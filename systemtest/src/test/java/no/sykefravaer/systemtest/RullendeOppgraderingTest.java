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
 * Slik drift/kubernetes ruller ut: basen migreres mens de gamle går, en ny instans kommer til, og en gammel blir borte. Den
 * neste utgaven finnes ikke ennå; det den kan gjøre med skjemaet, er det {@link MigreringsregelTest} tillater. Med
 * {@code -Dforrige=klon} er de gamle bygd der, og det som migrerer og kommer til, er denne: {@code systemtest/rull}.
 */
@Order(Integer.MAX_VALUE - 2)
@ExtendWith(MedSystemet.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RullendeOppgraderingTest {

    private static final int ANTALL = 600;
    private static final Duration FRIST = Duration.ofMinutes(2);
    private static final Path DENNE = Path.of(System.getProperty("sykefravaer.rot", ".."));
    private static final Optional<Path> FORRIGE =
            Optional.ofNullable(System.getProperty("forrige")).map(Path::of);
    private static final List<String> TJENESTER = List.of("milepael-service", "varsling-service");

    /**
     * En kolonne med og en uten verdi i hver tabell. Én tabell i hver transaksjon: den som holder låsen på en mens den venter på
     * den neste, kan låse seg fast med dem som skriver.
     */
    private static final String NYE_KOLONNER = """
            do $$ declare tabell regclass; begin
                for tabell in select oid from pg_class
                    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
                        and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
                loop
                    execute format('alter table %s add column neste text, add column neste_ogsa int not null default 0', tabell);
                    commit;
                end loop;
            end $$""";

    /** En tabell, en indeks og en migrering den gamle ikke kjenner. */
    private static final String RESTEN = """
            create table neste (id int primary key);
            create index person_neste on person (neste);
            insert into flyway_schema_history
            select max(installed_rank) + 1, '999', 'neste', 'SQL', 'V999__neste.sql', 1, current_user, now(), 1, true
            from flyway_schema_history""";

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
            var fasit = sendt(emnene, new Innsending(klient, emnene), () -> {});

            var gamle = skjemaene();
            var innsending = new Innsending(klient, emnene);
            var fikk = sendt(emnene, innsending, () -> {
                if (FORRIGE.isEmpty()) {
                    finnPaaEnMigrering();
                }
                TJENESTER.forEach(this::rull);
            });

            assertThat(skjemaene()).isNotEqualTo(gamle);
            assertThat(fikk.avvikFra(fasit)).isEmpty();
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

    private void finnPaaEnMigrering() {
        Stream.of(NYE_KOLONNER, RESTEN).forEach(setning -> {
            databasene.endreMilepael(setning);
            databasene.endreVarsling(setning);
        });
    }

    /** Den gamle, som tilsynet starter igjen, er også en gammel utgave som starter på det nye skjemaet. */
    private void rull(String tjeneste) {
        try {
            var gammel = systemet.mappe().prosess(tjeneste);
            migrer(gammel.pid());
            nye.add(klar(gammel.pid(), Port.ledig()));
            gammel.destroy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void migrer(long gammel) throws IOException, InterruptedException {
        var migrering = ny(gammel, MIGRERER).start();
        var sagt = new String(migrering.getInputStream().readAllBytes(), UTF_8);
        assertThat(migrering.waitFor()).as(sagt).isZero();
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
                    return Nett.get("http://%s:%d/internal/is_ready".formatted(Port.VERT, port), null)
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

    private Avtrykk sendt(Emnene emnene, Innsending innsending, Runnable midtveis) {
        var datasett = Datasett.medDokumenter(ANTALL);
        var sendt = innsending.start(datasett);
        await("en tredel").atMost(FRIST).until(() -> innsending.bekreftet() >= ANTALL / 3);
        midtveis.run();
        sendt.join();
        new Ro(databasene, emnene).vent(datasett.personer());
        return Avtrykk.av(datasett, databasene, klient);
    }
}
