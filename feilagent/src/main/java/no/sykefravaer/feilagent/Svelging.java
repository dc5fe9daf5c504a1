package no.sykefravaer.feilagent;

import net.bytebuddy.asm.Advice.Argument;
import net.bytebuddy.asm.Advice.OnMethodEnter;
import net.bytebuddy.asm.Advice.OnNonDefaultValue;

/** Plantet: lagringen prøves én gang, og går den ikke, sier ingen fra. */
public final class Svelging {

    private Svelging() {}

    @OnMethodEnter(skipOn = OnNonDefaultValue.class)
    static boolean inn(@Argument(0) Runnable arbeid) {
        return svelg(arbeid);
    }

    public static boolean svelg(Runnable arbeid) {
        if (!Feil.SVELGET_UNNTAK.virker()) {
            return false;
        }
        try {
            arbeid.run();
        } catch (RuntimeException e) {
            System.err.println("Svelget: " + e.getClass().getName());
        }
        return true;
    }
}
