package no.sykefravaer.feilagent;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.asm.Advice.Argument;
import net.bytebuddy.asm.Advice.OnMethodEnter;

/** Plantet: den samme leveringen har en ny gjentaksnøkkel neste gang den prøves. */
public final class NyNokkel {

    private static final String HODE = "Idempotency-Key";
    private static final Set<String> BRUKT = ConcurrentHashMap.newKeySet();

    private NyNokkel() {}

    @OnMethodEnter
    static void inn(@Argument(0) String navn, @Argument(value = 1, readOnly = false) String verdi) {
        verdi = verdi(navn, verdi);
    }

    public static String verdi(String navn, String verdi) {
        var gjentak = HODE.equals(navn) && !BRUKT.add(verdi);
        return gjentak && Feil.NY_NOKKEL.virker() ? UUID.randomUUID().toString() : verdi;
    }
}
