package no.sykefravaer.milepael.domene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUID versjon 5 (RFC 9562): samme navn gir alltid samme id. */
public final class NavngittUuid {

    private static final UUID NAVNEROM = UUID.fromString("6f1d3a52-2c5b-5e0e-9d0c-5a1f0e7c9b11");

    private NavngittUuid() {}

    public static UUID av(String navn) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAVNEROM.getMostSignificantBits())
                .putLong(NAVNEROM.getLeastSignificantBits())
                .flip());
        var sum = ByteBuffer.wrap(sha1.digest(navn.getBytes(UTF_8)));
        var hoy = sum.getLong() & ~0xF000L | 0x5000L;
        var lav = sum.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(hoy, lav);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-1 finnes i enhver JDK", e);
        }
    }
}
