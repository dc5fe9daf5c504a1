package no.sykefravaer.ytelse.benk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.sykefravaer.lokal.database.Postgres;

/**
 * En likemann i sin egen JVM, startet med {@code jdbcUrl bruker passord bootstrap}. Benken sier {@code FASE navn antall frø},
 * og får {@code FERDIG enheter nanosekunder manglende ekstra} eller {@code FEIL setning}; {@code SLUTT} avslutter den.
 */
final class Prosesside implements Side {

    private static final String FERDIG = "FERDIG ";
    private static final String FEIL = "FEIL ";

    private final String navn;
    private final Process prosess;
    private final PrintStream inn;
    private final BufferedReader ut;

    private Prosesside(String navn, Process prosess) {
        this.navn = navn;
        this.prosess = prosess;
        this.inn = new PrintStream(prosess.getOutputStream(), true, StandardCharsets.UTF_8);
        this.ut = prosess.inputReader(StandardCharsets.UTF_8);
    }

    /** @param jdbcUrl en database bare denne bruker */
    static Prosesside start(String navn, String hovedklasse, Anlegg anlegg, String jdbcUrl, List<String> flagg)
            throws IOException {
        var kommando = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        kommando.addAll(flagg);
        kommando.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                hovedklasse,
                jdbcUrl,
                Postgres.BRUKER,
                anlegg.passord(),
                anlegg.megler()));
        return new Prosesside(
                navn,
                new ProcessBuilder(kommando).redirectError(Redirect.DISCARD).start());
    }

    @Override
    public String navn() {
        return navn;
    }

    @Override
    public List<Steg> steg() {
        return Steg.SAKSGANG;
    }

    @Override
    public List<Long> prosesser() {
        return List.of(prosess.pid());
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException {
        inn.println("FASE %s %d %d".formatted(fase, antall, fro));
        for (var linje = ut.readLine(); linje != null; linje = ut.readLine()) {
            if (linje.startsWith(FEIL)) {
                throw new KanIkke(linje.substring(FEIL.length()));
            }
            if (linje.startsWith(FERDIG)) {
                return svar(linje.split(" "));
            }
        }
        throw new KanIkke("prosessen er slutt");
    }

    private static Runde svar(String[] ord) {
        return new Runde(
                Long.parseLong(ord[1]), Long.parseLong(ord[2]), Long.parseLong(ord[3]), Long.parseLong(ord[4]));
    }

    @Override
    public void close() {
        inn.println("SLUTT");
        inn.close();
        prosess.onExit().completeOnTimeout(prosess, 10, TimeUnit.SECONDS).join();
        prosess.destroyForcibly();
    }
}
