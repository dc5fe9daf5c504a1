package no.sykefravaer.systemtest.feil;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Det som sto på kommandolinja.
 *
 * @param fra det første frøet
 * @param til det siste frøet
 * @param bok fila utfallene legges til i
 * @param plantet om det er de plantede feilene som skal prøves, alle med det første frøet
 * @param bare uttrykket navnet på det som går galt, må passe med
 * @param fortsett om frø som alt står i boka og holdt, skal hoppes over
 * @param dag dagen anleggene begynner på, som den siste kolonnen i boka; null når frøet velger den
 */
record Valg(long fra, long til, Path bok, boolean plantet, Pattern bare, boolean fortsett, LocalDate dag) {

    private static final Path BOK = Path.of("docs/palitelighet/bok.tsv");
    private static final String BRUK = "Bruk: systemtest/feilprove [--fro N | --fro N-M] [--dag ÅÅÅÅ-MM-DD] [--plantet]"
            + " [--bare REGEX] [--bok FIL] [--fortsett]";

    static Valg les(String[] argumenter) {
        var valg = new Valg(1, Uhellene.ALLE.size(), BOK, false, Pattern.compile(""), false, null);
        for (int i = 0; i < argumenter.length; i++) {
            valg = switch (argumenter[i]) {
                case "--plantet" -> new Valg(valg.fra, valg.til, valg.bok, true, valg.bare, valg.fortsett, valg.dag);
                case "--fortsett" -> new Valg(valg.fra, valg.til, valg.bok, valg.plantet, valg.bare, true, valg.dag);
                case "--bare" -> valg.medBare(Pattern.compile(verdi(argumenter, ++i)));
                case "--fro" -> valg.medFro(verdi(argumenter, ++i));
                case "--bok" -> valg.medBok(Path.of(verdi(argumenter, ++i)));
                case "--dag" -> valg.medDag(LocalDate.parse(verdi(argumenter, ++i)));
                default -> throw new IllegalArgumentException(BRUK);
            };
        }
        return valg;
    }

    private Valg medFro(String verdi) {
        var ender = verdi.split("-", 2);
        return new Valg(
                Long.parseLong(ender[0]), Long.parseLong(ender[ender.length - 1]), bok, plantet, bare, fortsett, dag);
    }

    private Valg medBare(Pattern uttrykk) {
        return new Valg(fra, til, bok, plantet, uttrykk, fortsett, dag);
    }

    private Valg medBok(Path fil) {
        return new Valg(fra, til, fil, plantet, bare, fortsett, dag);
    }

    private Valg medDag(LocalDate begynner) {
        return new Valg(fra, til, bok, plantet, bare, fortsett, begynner);
    }

    boolean gjelder(Uhell uhell) {
        return bare.matcher(uhell.navn()).find();
    }

    /** Dagen et anlegg begynner på. */
    LocalDate begynner(LocalDate ellers) {
        return dag == null ? ellers : dag;
    }

    /** Det som står på tur og passer, og det utenom tur når hele navnet er sagt. */
    List<Fro> froene() {
        return LongStream.rangeClosed(fra, til).boxed().flatMap(this::froet).toList();
    }

    private Stream<Fro> froet(long nummer) {
        return Stream.concat(
                        Stream.of(Uhellene.til(nummer)).filter(this::gjelder),
                        Uhellene.utenom(nummer)
                                .filter(uhell -> bare.matcher(uhell.navn()).matches()))
                .map(uhell -> new Fro(nummer, uhell));
    }

    private static String verdi(String[] argumenter, int plass) {
        if (plass >= argumenter.length) {
            throw new IllegalArgumentException(BRUK);
        }
        return argumenter[plass];
    }
}
