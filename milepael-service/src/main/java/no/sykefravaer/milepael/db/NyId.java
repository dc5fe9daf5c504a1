package no.sykefravaer.milepael.db;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ugjennomsiktige id-er i tidsrekkefølge (UUID versjon 7, RFC 9562), så nye rader ligger samlet i indeksene. De siste
 * 62 bitene er tilfeldige; en id sier ingenting om personen.
 */
public final class NyId {

    private static final SecureRandom TILFELDIG = new SecureRandom();
    private static final AtomicLong SISTE = new AtomicLong();

    private NyId() {}

    public static UUID get() {
        var tid = SISTE.updateAndGet(forrige -> Math.max(forrige + 1, System.currentTimeMillis() << 12));
        var hoy = (tid >>> 12) << 16 | 0x7000L | tid & 0xFFFL;
        return new UUID(hoy, TILFELDIG.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
