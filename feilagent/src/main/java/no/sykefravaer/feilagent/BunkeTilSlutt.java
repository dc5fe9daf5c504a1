package no.sykefravaer.feilagent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.asm.Advice.Argument;
import net.bytebuddy.asm.Advice.Enter;
import net.bytebuddy.asm.Advice.OnMethodEnter;
import net.bytebuddy.asm.Advice.OnMethodExit;
import net.bytebuddy.asm.Advice.OnNonDefaultValue;
import net.bytebuddy.asm.Advice.Return;
import net.bytebuddy.asm.Advice.This;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;

/** Plantet: alle fakta om en person i bunken registreres, og planen regnes bare ut etter det siste. */
public final class BunkeTilSlutt {

    private static final Map<Object, List<Object>> UTSATTE = new ConcurrentHashMap<>();
    private static final ThreadLocal<Boolean> SPILLER_AV = ThreadLocal.withInitial(() -> false);
    private static final ThreadLocal<Boolean> BARE_REGISTRER = ThreadLocal.withInitial(() -> false);

    private BunkeTilSlutt() {}

    /** Et faktum legges i bunken. */
    static final class Legg {

        private Legg() {}

        @OnMethodEnter(skipOn = OnNonDefaultValue.class)
        static boolean inn(@This Object bunke, @Argument(0) Object lest) {
            return utsett(bunke, lest);
        }
    }

    /** Noen spør hva bunken førte til. */
    static final class Slutt {

        private Slutt() {}

        @OnMethodEnter
        static void inn(@This Object bunke) {
            spillAv(bunke);
        }
    }

    /** Saken etter ett faktum til. */
    static final class Registrering {

        private Registrering() {}

        @OnMethodEnter(skipOn = OnNonDefaultValue.class)
        static boolean inn() {
            return bareRegistrer();
        }

        @OnMethodExit
        static void ut(
                @Enter boolean bareRegistrert,
                @This Object saksgang,
                @Argument(0) Object sak,
                @Argument(1) Object faktum,
                @Return(readOnly = false, typing = Typing.DYNAMIC) Object steg) {
            if (bareRegistrert) {
                steg = registrert(saksgang, sak, faktum);
            }
        }
    }

    public static boolean utsett(Object bunke, Object lest) {
        if (SPILLER_AV.get() || !Feil.BUNKE_TIL_SLUTT.virker()) {
            return false;
        }
        UTSATTE.computeIfAbsent(bunke, ny -> new ArrayList<>()).add(lest);
        return true;
    }

    public static boolean bareRegistrer() {
        return BARE_REGISTRER.get();
    }

    public static void spillAv(Object bunke) {
        var alle = UTSATTE.remove(bunke);
        if (alle == null) {
            return;
        }
        var siste = new HashMap<Object, Object>();
        alle.forEach(lest -> siste.put(person(lest), lest));
        SPILLER_AV.set(true);
        for (var lest : alle) {
            BARE_REGISTRER.set(siste.get(person(lest)) != lest);
            Refleksjon.kall(bunke, "legg", lest);
        }
        BARE_REGISTRER.set(false);
        SPILLER_AV.set(false);
    }

    public static Object registrert(Object saksgang, Object sak, Object faktum) {
        return Refleksjon.statisk(saksgang.getClass(), "registrer", sak, faktum, Refleksjon.kall(faktum, "arsak"));
    }

    private static Object person(Object lest) {
        return Refleksjon.kall(Refleksjon.kall(lest, "innhold"), "personident");
    }
}
