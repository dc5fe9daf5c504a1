package no.sykefravaer.systemtest.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.klokke.Klokkene;

/** Hele systemet, startet én gang for alle prøvene i en egen mappe og med egne porter. */
public final class Systemet implements AutoCloseable {

    private static final Duration STARTFRIST = Duration.ofMinutes(5);
    private static final Duration KLOKKEFRIST = Duration.ofMinutes(3);
    private static final Duration STANSFRIST = Duration.ofSeconds(60);

    private final Mappe mappe;
    private final Process tilsyn;
    private final Map<String, String> adresser;

    private Systemet(Mappe mappe, Process tilsyn) {
        this.mappe = mappe;
        this.tilsyn = tilsyn;
        this.adresser = mappe.adresser();
    }

    /** Et eget, for den som gjør noe de andre prøvene ikke kan leve med; ellers gir {@link MedSystemet} det felles. */
    public static Systemet start() {
        return start(List.of());
    }

    /** Et eget, der klokka står på dagen fra begynnelsen av. */
    public static Systemet startPaa(LocalDate dag) {
        return start(List.of("--klokke", dag.toString()));
    }

    private static Systemet start(List<String> valg) {
        return start(Mappe.ny(), List.of(), valg);
    }

    /** Et eget, for den som prøver feil. @param jvmvalg det JVM-en til tilsynet skal ha i tillegg */
    public static Systemet start(Mappe mappe, List<String> jvmvalg, List<String> valg) {
        return start(mappe, jvmvalg, valg, Map.of());
    }

    private static Systemet start(Mappe mappe, List<String> jvmvalg, List<String> valg, Map<String, String> miljo) {
        var tilsyn = Oppstart.tilsyn(mappe, jvmvalg, valg, miljo);
        try {
            await("systemet er klart").atMost(STARTFRIST).until(() -> erKlart(mappe, tilsyn));
            return new Systemet(mappe, tilsyn);
        } catch (RuntimeException e) {
            tilsyn.destroy();
            await("tilsynet er borte").atMost(STANSFRIST).until(() -> !tilsyn.isAlive());
            mappe.slett();
            throw e;
        }
    }

    public Mappe mappe() {
        return mappe;
    }

    /** Verdien av et navn i {@code adresser.env}, som {@code SYKMELDING_URL}. */
    public String adresse(String navn) {
        return adresser.get(navn);
    }

    /** Innholdet i {@code adresser.env}. */
    public Map<String, String> adresser() {
        return adresser;
    }

    public String databasepassord() {
        return mappe.hemmelighet("databasepassord");
    }

    /** Hemmeligheten bak nøklene på Kafka, med id-en foran. */
    public String personnokkel() {
        return "h1:" + mappe.hemmelighet("personnokkel");
    }

    public Klokkene klokkene() {
        return Klokkene.i(mappe.rot().resolve("klokke"));
    }

    /** {@code kill -9}, uten forvarsel. */
    public void drep(String navn) {
        var prosess = mappe.prosess(navn);
        prosess.destroyForcibly();
        prosess.onExit().join();
    }

    /** Gjør dette mens den er borte uten å være stoppet: ingen forbindelse brytes, den svarer bare ikke. */
    public void mensBorteEr(String navn, Runnable dette) {
        var prosess = mappe.prosess(navn);
        signal("-STOP", prosess);
        try {
            dette.run();
        } finally {
            vekk(prosess);
        }
    }

    /** En stanset prosess går videre der den var. */
    public static void vekk(ProcessHandle prosess) {
        signal("-CONT", prosess);
    }

    public static void signal(String signal, ProcessHandle prosess) {
        try {
            var kill = new ProcessBuilder("kill", signal, Long.toString(prosess.pid())).start();
            kill.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sluttkoden til {@code ./start --klokke}; klokka er framme når den er 0. */
    public int flyttKlokka(String dag) {
        var flytting = Oppstart.klokke(mappe, dag);
        await("klokka er flyttet").atMost(KLOKKEFRIST).until(() -> !flytting.isAlive());
        return flytting.exitValue();
    }

    /** Alt det er sagt til den som sitter ved tastaturet. */
    public String sagt() {
        return les(Oppstart.utskrift(mappe));
    }

    /** Stopper alt, og er ferdig når tilsynet er borte. */
    public void stopp() {
        var stopp = Oppstart.stopp(mappe);
        await("systemet er stoppet").atMost(STANSFRIST).until(() -> !stopp.isAlive() && !tilsyn.isAlive());
    }

    /** Det stoppede systemet startet igjen på det som ligger i mappa, med nye porter og dette i miljøet. */
    public Systemet igjen(Map<String, String> miljo) {
        return start(mappe, List.of(), List.of(), miljo);
    }

    @Override
    public void close() {
        if (tilsyn.isAlive()) {
            stopp();
        }
        if (Files.exists(mappe.rot())) { // ellers er det startet igjen og lukket siden
            mappe.slett();
        }
    }

    private static boolean erKlart(Mappe mappe, Process tilsyn) {
        if (!tilsyn.isAlive()) {
            throw new IllegalStateException("Tilsynet ga opp: " + les(Oppstart.utskrift(mappe)));
        }
        return Files.exists(mappe.adressefil());
    }

    private static String les(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
