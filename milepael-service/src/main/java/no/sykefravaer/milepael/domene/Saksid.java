package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Id-en til noe som blir til av et faktum: en person, et tilfelle, en milepæl. Den er gitt av tidspunktet døra registrerte
 * faktumet og av hva det er, så den blir den samme når de samme fakta leses om igjen (ADR-0044). UUID versjon 8, RFC 9562,
 * med tidspunktet først, så nye rader ligger samlet i indeksene.
 */
public final class Saksid {

    private static final long VERSJON_8 = 0x8000L;
    private static final long LAVE_BITER = 0xFFFL;

    private Saksid() {}

    /** @param tid millisekundet faktumet ble registrert, UTC; {@code hva} må være ulikt for ulike ting */
    public static UUID av(Instant tid, Object... hva) {
        var sum = NavngittUuid.av(Arrays.stream(hva).map(String::valueOf).collect(Collectors.joining("/")));
        var hoy = tid.toEpochMilli() << 16 | VERSJON_8 | sum.getMostSignificantBits() & LAVE_BITER;
        return new UUID(hoy, sum.getLeastSignificantBits());
    }
}
