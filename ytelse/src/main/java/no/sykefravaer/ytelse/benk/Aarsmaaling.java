package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Et helt års milepæler som forfaller på én gang, i sekunder. Hver måling bruker opp en fjerdedel av den vanlige bestanden, så
 * den varmes ikke opp for seg og måles bare noen få ganger.
 */
record Aarsmaaling(Valg valg, Maaler maaler, Consumer<String> si) {

    /** Milepæler i landet på et år. */
    static final int LANDET = 1_256_700;

    static final String SIDE = "et års forfall";

    private static final int FLEST = 3;
    private static final double SEKUND = 1e9;

    /** Navnet sier hvor mange det var, så et lite utvalg ikke går for å være året. */
    static String fase(int antall) {
        return antall + " på en gang";
    }

    /** Tomt når bestanden er for liten, eller ingen av målingene var rene. */
    List<Resultat> alle(Side side, String gruppe, String kjoring)
            throws IOException, SQLException, InterruptedException {
        int antall = valg.antall() > 0 ? valg.antall() : LANDET;
        si.accept("== " + side.navn());
        var prover = new ArrayList<Prove>();
        int gjort = 0;
        try {
            for (; gjort < Math.min(FLEST, valg.ganger()); gjort++) {
                maaler.maal(side, fase(antall), antall, gjort).ifPresent(prover::add);
            }
        } catch (KanIkke e) {
            si.accept("    " + side.navn() + ": " + e.getMessage());
        }
        return prover.isEmpty()
                ? List.of()
                : List.of(resultat(new Resultat(
                        kjoring,
                        gruppe,
                        side.navn(),
                        fase(antall),
                        "s",
                        sekunder(prover),
                        prover,
                        gjort - prover.size())));
    }

    private static List<Double> sekunder(List<Prove> prover) {
        return prover.stream().map(prove -> prove.runde().nanos() / SEKUND).toList();
    }

    private Resultat resultat(Resultat resultat) {
        resultat.verdier().forEach(sekunder -> si.accept("    %s: %.1f s".formatted(resultat.fase(), sekunder)));
        return resultat;
    }
}
