package no.sykefravaer.ytelse.likemann;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Saksfil;

/**
 * Likemannen som prosess for seg: leser {@code FASE navn antall frø} og svarer {@code FERDIG enheter nanosekunder manglende
 * ekstra}, eller {@code FEIL setning}, på én linje, til {@code SLUTT} kommer.
 */
public final class Sideprosess {

    private static final Logger ROT = Logger.getLogger("");
    private static final Logger LOGG = Logger.getLogger(Sideprosess.class.getName());

    private Sideprosess() {}

    /** Hvordan en likemann blir til. */
    @FunctionalInterface
    public interface Start {

        Likemann av(Tilkobling tilkobling) throws Exception;
    }

    /** @param argumenter {@code jdbcUrl bruker passord bootstrap} */
    public static void kjor(String[] argumenter, Start start) throws Exception {
        ROT.setLevel(Level.WARNING);
        var svar = System.out;
        System.setOut(System.err); // ingenting annet enn svarene kommer på standard ut
        try (var likemann = start.av(Tilkobling.av(argumenter))) {
            svarPaa(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), svar, likemann);
        }
        System.exit(0); // trådene i bibliotekene holder ellers prosessen i live
    }

    static void svarPaa(BufferedReader ordre, PrintStream svar, Likemann likemann) throws IOException {
        for (var linje = ordre.readLine(); linje != null && !linje.equals("SLUTT"); linje = ordre.readLine()) {
            svar.println(ett(linje, likemann));
            svar.flush();
        }
    }

    private static String ett(String linje, Likemann likemann) {
        try {
            var felt = linje.split(" ");
            if (felt.length != 4 || !felt[0].equals("FASE")) {
                return "FEIL Ukjent ordre";
            }
            return ferdig(likemann.kjor(felt[1], Saksfil.av(Integer.parseInt(felt[2]), Long.parseLong(felt[3]))));
        } catch (Exception e) {
            LOGG.log(Level.WARNING, "Fasen gikk ikke", e);
            return "FEIL " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    private static String ferdig(Runde runde) {
        return "FERDIG %d %d %d %d".formatted(runde.enheter(), runde.nanos(), runde.manglende(), runde.ekstra());
    }
}
