package no.sykefravaer.feilagent;

import net.bytebuddy.asm.Advice.OnMethodExit;

/** Det som legges sist i metoden ved et punkt. */
final class Punktrad {

    private Punktrad() {}

    @OnMethodExit
    static void slutt(@Punktnavn String punkt) {
        Styring.naadd(punkt);
    }
}
