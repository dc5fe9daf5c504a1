package no.sykefravaer.feilagent;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import net.bytebuddy.asm.Advice.Argument;
import net.bytebuddy.asm.Advice.OnMethodEnter;
import net.bytebuddy.asm.Advice.OnMethodExit;
import net.bytebuddy.asm.Advice.OnNonDefaultValue;
import net.bytebuddy.asm.Advice.This;

/** Plantet: hendelsene går til Kafka mens transaksjonen er åpen, og ikke gjennom utboksen. */
public final class SendtForst {

    private static final String RAD = "no.sykefravaer.milepael.db.UtboksRepository$Ventende";

    private static volatile Object avsender;

    private SendtForst() {}

    /** Den som sender, så den kan brukes utenom utboksen. */
    static final class Avsender {

        private Avsender() {}

        @OnMethodExit
        static void ut(@This Object sender) {
            husk(sender);
        }
    }

    /** Det som ellers legges i utboksen. */
    static final class Legg {

        private Legg() {}

        @OnMethodEnter(skipOn = OnNonDefaultValue.class)
        static boolean inn(@Argument(0) Collection<?> hendelser) {
            return send(hendelser);
        }
    }

    public static void husk(Object sender) {
        avsender = sender;
    }

    public static boolean send(Collection<?> hendelser) {
        if (hendelser.isEmpty() || !Feil.SENDT_FORST.virker()) {
            return false;
        }
        List<Object> rader = hendelser.stream().map(SendtForst::rad).toList();
        Refleksjon.kall(avsender, "send", rader);
        return true;
    }

    private static Object rad(Object utgaaende) {
        try {
            Constructor<?> ny = Class.forName(RAD, true, utgaaende.getClass().getClassLoader())
                    .getDeclaredConstructors()[0];
            return ny.newInstance(0L, utgaaende);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
