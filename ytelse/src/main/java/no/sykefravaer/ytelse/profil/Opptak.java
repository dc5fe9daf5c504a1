package no.sykefravaer.ytelse.profil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Flight Recorder i en JVM som går, fra begynt til stanset. */
final class Opptak {

    private static final String NAVN = "profil";

    private final long pid;

    private Opptak(long pid) {
        this.pid = pid;
    }

    static Opptak begynn(long pid) throws IOException, InterruptedException {
        jcmd(pid, "JFR.start", "name=" + NAVN, "settings=profile");
        return new Opptak(pid);
    }

    Javaprofil stans() throws IOException, InterruptedException {
        var fil = Files.createTempFile(NAVN, ".jfr");
        try {
            jcmd(pid, "JFR.stop", "name=" + NAVN, "filename=" + fil);
            return Javaprofil.av(fil);
        } finally {
            Files.deleteIfExists(fil);
        }
    }

    private static void jcmd(long pid, String... ord) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var kommando = new ArrayList<>(List.of(jcmd.toString(), Long.toString(pid)));
        kommando.addAll(List.of(ord));
        var prosess = new ProcessBuilder(kommando).redirectErrorStream(true).start();
        var svar = new String(prosess.getInputStream().readAllBytes(), UTF_8);
        if (prosess.waitFor() != 0) {
            throw new IOException("jcmd sa nei: " + svar.lines().findFirst().orElse(""));
        }
    }
}
