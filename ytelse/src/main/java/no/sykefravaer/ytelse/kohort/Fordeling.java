package no.sykefravaer.ytelse.kohort;

import java.util.List;

/** Hvem som har hvilke fravær: hver plass er én persons, og noen har to korte. */
final class Fordeling {

    private static final int KORTERE_ENN = 12; // uker
    private static final int EN_AV = 12;
    private static final double SPREDT = 0.618;

    private final int lange;
    private final int korte;
    private final int medTo;
    private final int steg;

    Fordeling(Tabell tabell) {
        this.lange = tabell.passerer().get(KORTERE_ENN);
        this.korte = tabell.tilfeller() - lange;
        this.medTo = tabell.tilfeller() / EN_AV;
        this.steg = stegUtenFellesFaktor(korte);
    }

    int personer() {
        return lange + korte - medTo;
    }

    /** Plassene i {@link Lengder}, én eller to. */
    List<Integer> plasser(int person) {
        if (person < medTo) {
            return List.of(kort(2 * person), kort(2 * person + 1));
        }
        var nummer = person - medTo;
        return List.of(nummer < lange ? nummer : kort(2 * medTo + nummer - lange));
    }

    /** Hver av de korte plassene én gang, i spredt rekkefølge. */
    private int kort(int nummer) {
        return lange + (int) ((long) nummer * steg % korte);
    }

    private static int stegUtenFellesFaktor(int antall) {
        var steg = (int) (antall * SPREDT);
        while (fellesFaktor(steg, antall) != 1) {
            steg++;
        }
        return steg;
    }

    private static int fellesFaktor(int a, int b) {
        return b == 0 ? a : fellesFaktor(b, a % b);
    }
}
