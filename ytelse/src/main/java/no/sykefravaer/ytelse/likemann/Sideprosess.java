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
 * Likemannen som prosess for seg. Leser én ordre på hver linje, til {@code SLUTT} kommer, og svarer på én: {@code KLAR navn
 * antall frø} får {@code FERDIG}, {@code FASE navn antall frø} får {@code FERDIG enheter nanosekunder}, og {@code TELL} får
 * {@code FERDIG manglende ekstra}. Går det ikke, er svaret {@code FEIL setning}.
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
            return switch (felt[0]) {
                case "KLAR" -> klar(likemann, felt);
                case "FASE" -> ferdig(likemann.kjor(felt[1], fil(felt)));
                case "TELL" -> ferdig(likemann.avvik());
                default -> "FEIL Ukjent ordre";
            };
        } catch (Exception e) {
            LOGG.log(Level.WARNING, "Fasen gikk ikke", e);
            return "FEIL " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    private static String klar(Likemann likemann, String[] felt) throws Exception {
        likemann.gjorKlar(felt[1], fil(felt));
        return "FERDIG";
    }

    private static Saksfil fil(String[] felt) {
        return Saksfil.av(Integer.parseInt(felt[2]), Long.parseLong(felt[3]));
    }

    private static String ferdig(Runde runde) {
        return "FERDIG %d %d".formatted(runde.enheter(), runde.nanos());
    }

    private static String ferdig(Avvik avvik) {
        return "FERDIG %d %d".formatted(avvik.manglende(), avvik.ekstra());
    }
}
