package no.sykefravaer.feilagent;

import net.bytebuddy.asm.Advice.Argument;
import net.bytebuddy.asm.Advice.OnMethodEnter;
import net.bytebuddy.asm.Advice.OnNonDefaultValue;
import net.bytebuddy.asm.Advice.This;

/** Plantet: mottaket kommer tilbake med en gang, og lagrer først når offset er bekreftet. */
public final class OffsetForst {

    private static final long TIL_OFFSET_ER_BEKREFTET = 800; // millisekunder
    private static final ThreadLocal<Boolean> LAGRER = ThreadLocal.withInitial(() -> false);

    private OffsetForst() {}

    @OnMethodEnter(skipOn = OnNonDefaultValue.class)
    static boolean inn(@This Object mottak, @Argument(0) Object poster) {
        return utsett(mottak, poster);
    }

    public static boolean utsett(Object mottak, Object poster) {
        if (LAGRER.get() || !Feil.OFFSET_FORST.virker()) {
            return false;
        }
        var laster = Thread.currentThread().getContextClassLoader();
        Thread.ofPlatform().start(() -> {
            Thread.currentThread().setContextClassLoader(laster);
            LAGRER.set(true);
            Styring.vent(TIL_OFFSET_ER_BEKREFTET);
            Refleksjon.kall(mottak, "taImot", poster);
        });
        return true;
    }
}
