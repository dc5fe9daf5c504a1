package no.sykefravaer.systemtest.feil;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Mappe;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Systemet;

/** Et eget system med agenten i tjenestene, og våre mellommenn på veien til megleren, basen og mottakerne. */
final class Anlegg implements AutoCloseable {

    static final String DOR = "sykmelding-service";
    static final String KJERNE = "milepael-service";
    static final String VARSLING = "varsling-service";
    static final String MEGLER = "kafka";
    static final String BASE = "database";
    static final String UTSTEDER = "tokenutsteder";

    private static final Duration REGNSKAPSFRIST = Duration.ofMinutes(3);
    private static final Path AGENT = Path.of(System.getProperty("sykefravaer.rot", ".."))
            .resolve("feilagent/target/feilagent-1.0.0-SNAPSHOT.jar")
            .toAbsolutePath()
            .normalize();

    private final Path valgmappe;
    private final Mellommenn mellommenn = Mellommenn.foran();
    private final Map<Tjeneste, Ordrer> ordrer = new EnumMap<>(Tjeneste.class);
    private final Map<String, LitenDisk> disker = new HashMap<>();
    private final Systemet systemet;
    private final Klient klient;
    private final Databasene databasene;
    private final Emnene emnene;
    private final Emnelogg emnelogg;
    private final Lekkasjer lekkasjer = new Lekkasjer(this);

    private Anlegg(LocalDate dag, List<String> medEgenDisk) throws IOException {
        valgmappe = Files.createTempDirectory("feilprove");
        skrivValg();
        var mappe = Mappe.ny();
        Files.write(mappe.rot().resolve(".sykefravaer"), new byte[0]); // merket lokal kjenner sine egne på
        medEgenDisk.forEach(del -> LitenDisk.paa(mappe.rot().resolve(del)).ifPresent(disk -> disker.put(del, disk)));
        systemet = startet(mappe, dag);
        klient = new Klient(systemet, mellommenn.doraUtenfra());
        databasene = new Databasene(systemet);
        emnene = new Emnene(systemet);
        emnelogg = new Emnelogg(systemet.adresse("KAFKA_BOOTSTRAP"));
        // Det åpnes en gang i minuttet, når ingenting beveger seg.
        await("regnskapet er åpnet")
                .atMost(REGNSKAPSFRIST)
                .until(() -> klient.regnskap().hasNonNull("forApningen"));
    }

    static Anlegg start(LocalDate dag) {
        return start(dag, List.of());
    }

    /** Med basen på en egen, liten disk, når maskinen lar oss. */
    static Anlegg medLitenDisk(LocalDate dag) {
        return start(dag, List.of(BASE));
    }

    private static Anlegg start(LocalDate dag, List<String> medEgenDisk) {
        try {
            return new Anlegg(dag, medEgenDisk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Systemet systemet() {
        return systemet;
    }

    Klient klient() {
        return klient;
    }

    Databasene databasene() {
        return databasene;
    }

    Emnene emnene() {
        return emnene;
    }

    Emnelogg emnelogg() {
        return emnelogg;
    }

    Lekkasjer lekkasjer() {
        return lekkasjer;
    }

    Ro ro() {
        return new Ro(databasene, emnene);
    }

    Mellommenn mellommenn() {
        return mellommenn;
    }

    Ordrer ordrer(Tjeneste tjeneste) {
        return ordrer.get(tjeneste);
    }

    /** Utstederen er startet igjen, med disse valgene til JVM-en sin, når metoden kommer tilbake. */
    void nyUtsteder(List<String> jvmvalg) {
        try {
            Files.write(valgmappe.resolve(UTSTEDER), jvmvalg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        systemet.drep(UTSTEDER);
        await("utstederen svarer").atMost(Prove.HELES).ignoreExceptions().until(() -> {
            Nett.get(systemet.adresse("TOKEN_URL") + "/token?rolle=drift", null);
            return true;
        });
    }

    ProcessHandle prosess(String del) {
        return systemet.mappe().prosess(del);
    }

    /** Disken til en del; tom når den ikke har sin egen. */
    Optional<LitenDisk> disk(String del) {
        return Optional.ofNullable(disker.get(del));
    }

    /** Dagen systemet står på. */
    LocalDate iDag() {
        return systemet.klokkene().dag();
    }

    @Override
    public void close() {
        emnelogg.close();
        emnene.close();
        systemet.stopp();
        disker.values().forEach(LitenDisk::close);
        systemet.close();
        mellommenn.close();
    }

    /** Kom det ikke opp, er disken og mellommennene heller ikke der lenger. */
    private Systemet startet(Mappe mappe, LocalDate dag) {
        try {
            return Systemet.start(
                    mappe,
                    List.of("-Dsykefravaer.jvmvalg=" + valgmappe),
                    List.of("--porter", Integer.toString(mellommenn.forstePort()), "--klokke", dag.toString()));
        } catch (RuntimeException e) {
            disker.values().forEach(LitenDisk::close);
            mellommenn.close();
            throw e;
        }
    }

    private void skrivValg() throws IOException {
        for (var tjeneste : Tjeneste.values()) {
            var egne = Ordrer.i(valgmappe.resolve("ordrer").resolve(tjeneste.navn));
            ordrer.put(tjeneste, egne);
            var agent = Stream.of("-javaagent:%s=%s".formatted(AGENT, egne.mappe()));
            Files.write(
                    valgmappe.resolve(tjeneste.navn),
                    Stream.concat(agent, mellommenn.jvmvalg(tjeneste).stream()).toList());
        }
        Files.write(valgmappe.resolve(MEGLER), mellommenn.jvmvalgForMegleren());
    }
}
