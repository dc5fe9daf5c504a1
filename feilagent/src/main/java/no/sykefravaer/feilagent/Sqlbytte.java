package no.sykefravaer.feilagent;

import net.bytebuddy.asm.Advice.Argument;
import net.bytebuddy.asm.Advice.OnMethodEnter;

/** Plantet: andre setninger enn dem kjernen ba om. */
public final class Sqlbytte {

    private static final String FORFALTE = "from forfall\\s+where dato <= \\? and";
    private static final String TO_DAGER =
            "from forfall, (select ?::date as d) g where dato <= g.d and dato > g.d - 2 and";
    private static final String LAAS = "pg_try_advisory_xact_lock\\([^)]*\\)";

    private Sqlbytte() {}

    @OnMethodEnter
    static void inn(@Argument(value = 0, readOnly = false) String setning) {
        setning = bytt(setning);
    }

    public static String bytt(String setning) {
        var forfalte = bytt(Feil.TODAGERSVINDU, setning, FORFALTE, TO_DAGER);
        return bytt(Feil.UTEN_BAASLAAS, forfalte, LAAS, "b.shard >= 0");
    }

    private static String bytt(Feil feil, String setning, String hva, String med) {
        var byttet = setning.replaceAll(hva, med.replace("$", "\\$"));
        return !byttet.equals(setning) && feil.virker() ? byttet : setning;
    }
}
