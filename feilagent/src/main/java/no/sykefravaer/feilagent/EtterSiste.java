package no.sykefravaer.feilagent;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.asm.Advice.OnMethodExit;
import net.bytebuddy.asm.Advice.Return;

/** Plantet: det som har et mindre nummer enn det som er lest før i båsen, ses aldri. */
public final class EtterSiste {

    private static final Map<Object, Long> SISTE = new ConcurrentHashMap<>();

    private EtterSiste() {}

    @OnMethodExit
    static void ut(@Return(readOnly = false) List<?> ventende) {
        ventende = bareNye(ventende);
    }

    public static List<?> bareNye(List<?> ventende) {
        if (ventende.isEmpty() || !Feil.ETTER_SISTE.virker()) {
            return ventende;
        }
        var nye = ventende.stream()
                .filter(rad -> nr(rad) > SISTE.getOrDefault(bas(rad), 0L))
                .toList();
        nye.forEach(rad -> SISTE.merge(bas(rad), nr(rad), Math::max));
        return nye;
    }

    private static long nr(Object rad) {
        return (long) Refleksjon.kall(rad, "nr");
    }

    private static Object bas(Object rad) {
        return Refleksjon.kall(Refleksjon.kall(rad, "utgaaende"), "shard");
    }
}
