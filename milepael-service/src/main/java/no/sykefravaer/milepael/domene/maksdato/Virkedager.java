package no.sykefravaer.milepael.domene.maksdato;

/**
 * Mandag til fredag, i dager siden 1970-01-01. Helligdager er virkedager: sykepenger betales for dem også. Alt regnes
 * uten å gå dag for dag.
 */
final class Virkedager {

    private static final int I_UKA = 5;
    private static final int MANDAG_TIL_TORSDAG = 3; // 1970-01-01 var en torsdag

    private Virkedager() {}

    static boolean er(int dag) {
        return ukedag(dag) < I_UKA;
    }

    /** Dagen selv, eller fredagen før. */
    static int senest(int dag) {
        return dag - Math.max(0, ukedag(dag) - I_UKA + 1);
    }

    /** Dagen selv, eller mandagen etter. */
    static int tidligst(int dag) {
        return er(dag) ? dag : dag + 7 - ukedag(dag);
    }

    static int pluss(int dag, int virkedager) {
        if (virkedager == 0) {
            return dag;
        }
        var fra = senest(dag);
        var rest = virkedager % I_UKA;
        var helg = ukedag(fra) + rest >= I_UKA ? 2 : 0;
        return fra + 7 * (virkedager / I_UKA) + rest + helg;
    }

    /** Antall fra og med til og med. */
    static int antall(int fom, int tom) {
        return til(tom) - til(fom - 1);
    }

    private static int til(int dag) {
        return I_UKA * Math.floorDiv(dag + MANDAG_TIL_TORSDAG, 7) + Math.min(ukedag(dag) + 1, I_UKA);
    }

    /** 0 er mandag. */
    private static int ukedag(int dag) {
        return Math.floorMod(dag + MANDAG_TIL_TORSDAG, 7);
    }
}
