package no.sykefravaer.ytelse.benk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.sykefravaer.lokal.database.Postgres;

/**
 * En likemann i sin egen JVM, startet med {@code jdbcUrl bruker passord bootstrap}, og styrt med ordrene
 * {@link no.sykefravaer.ytelse.likemann.Sideprosess} forstår.
 */
final class Prosesside implements Side {

    private static final String FERDIG = "FERDIG";
    private static final String FEIL = "FEIL ";

    private final String navn;
    private final Connection base;
    private final Process prosess;
    private final PrintStream inn;
    private final BufferedReader ut;

    private Prosesside(String navn, Connection base, Process prosess) {
        this.navn = navn;
        this.base = base;
        this.prosess = prosess;
        this.inn = new PrintStream(prosess.getOutputStream(), true, StandardCharsets.UTF_8);
        this.ut = prosess.inputReader(StandardCharsets.UTF_8);
    }

    /** @param jdbcUrl en database bare denne bruker */
    static Prosesside start(String navn, String hovedklasse, Anlegg anlegg, String jdbcUrl, List<String> flagg)
            throws IOException, SQLException {
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
                anlegg.koble(jdbcUrl),
                new ProcessBuilder(kommando).redirectError(Redirect.DISCARD).start());
    }

    @Override
    public String navn() {
        return navn;
    }

    @Override
    public boolean erAlene() {
        return true;
    }

    @Override
    public List<Steg> steg() {
        return Steg.SAKSGANG;
    }

    @Override
    public List<Long> prosesser() {
        return List.of(prosess.pid());
    }

    /** Statistikken er ny og de døde radene borte, som i produktets base, så planene ikke følger når autovacuum tilfeldigvis kom. */
    @Override
    public void gjorKlar(String fase, int antall, long fro) throws IOException, SQLException {
        svar("KLAR %s %d %d".formatted(fase, antall, fro));
        try (var setning = base.createStatement()) {
            setning.execute("vacuum analyze");
        }
    }

    @Override
    public Runde kjor(String fase, int antall, long fro) throws IOException {
        var tall = svar("FASE %s %d %d".formatted(fase, antall, fro));
        return Runde.feilfri(tall.getFirst(), tall.getLast());
    }

    @Override
    public Runde kontroller(Runde runde, String fase, int antall) throws IOException {
        var tall = svar("TELL");
        return new Runde(runde.enheter(), runde.nanos(), tall.getFirst(), tall.getLast());
    }

    /** Tallene i svaret på ordren. */
    private List<Long> svar(String ordre) throws IOException {
        inn.println(ordre);
        for (var linje = ut.readLine(); linje != null; linje = ut.readLine()) {
            if (linje.startsWith(FEIL)) {
                throw new KanIkke(linje.substring(FEIL.length()));
            }
            if (linje.startsWith(FERDIG)) {
                return Stream.of(linje.split(" ")).skip(1).map(Long::valueOf).toList();
            }
        }
        throw new KanIkke("prosessen er slutt");
    }

    @Override
    public void close() throws SQLException {
        inn.println("SLUTT");
        inn.close();
        base.close();
        prosess.onExit().completeOnTimeout(prosess, 10, TimeUnit.SECONDS).join();
        prosess.destroyForcibly();
    }
}
