package no.sykefravaer.systemtest.feil;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Det som sto på kommandolinja.
 *
 * @param fra det første frøet
 * @param til det siste frøet
 * @param bok fila utfallene legges til i
 * @param plantet om det er de plantede feilene som skal prøves, alle med det første frøet
 * @param bare uttrykket navnet på det som går galt, må passe med
 * @param fortsett om frø som alt står i boka og holdt, skal hoppes over
 */
record Valg(long fra, long til, Path bok, boolean plantet, Pattern bare, boolean fortsett) {

    private static final Path BOK = Path.of("docs/palitelighet/bok.tsv");
    private static final String BRUK =
            "Bruk: systemtest/feilprove [--fro N | --fro N-M] [--plantet] [--bare REGEX] [--bok FIL] [--fortsett]";

    static Valg les(String[] argumenter) {
        var valg = new Valg(1, Uhellene.ALLE.size(), BOK, false, Pattern.compile(""), false);
        for (int i = 0; i < argumenter.length; i++) {
            valg = switch (argumenter[i]) {
                case "--plantet" -> new Valg(valg.fra, valg.til, valg.bok, true, valg.bare, valg.fortsett);
                case "--fortsett" -> new Valg(valg.fra, valg.til, valg.bok, valg.plantet, valg.bare, true);
                case "--bare" -> valg.medBare(Pattern.compile(verdi(argumenter, ++i)));
                case "--fro" -> valg.medFro(verdi(argumenter, ++i));
                case "--bok" -> valg.medBok(Path.of(verdi(argumenter, ++i)));
                default -> throw new IllegalArgumentException(BRUK);
            };
        }
        return valg;
    }

    private Valg medFro(String verdi) {
        var ender = verdi.split("-", 2);
        return new Valg(
                Long.parseLong(ender[0]), Long.parseLong(ender[ender.length - 1]), bok, plantet, bare, fortsett);
    }

    private Valg medBare(Pattern uttrykk) {
        return new Valg(fra, til, bok, plantet, uttrykk, fortsett);
    }

    private Valg medBok(Path fil) {
        return new Valg(fra, til, fil, plantet, bare, fortsett);
    }

    boolean gjelder(Uhell uhell) {
        return bare.matcher(uhell.navn()).find();
    }

    private static String verdi(String[] argumenter, int plass) {
        if (plass >= argumenter.length) {
            throw new IllegalArgumentException(BRUK);
        }
        return argumenter[plass];
    }
}
