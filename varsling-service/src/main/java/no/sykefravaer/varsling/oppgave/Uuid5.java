package no.sykefravaer.varsling.oppgave;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUID v5 (RFC 9562): den samme id-en av de samme delene, hver gang. */
final class Uuid5 {

    private static final UUID NAVNEROM = UUID.fromString("0b6c1c8e-53a0-4b5e-9b0f-6a5a3c1d7e21");

    private Uuid5() {}

    static UUID av(Object... deler) {
        var navn = new StringBuilder();
        for (var del : deler) {
            navn.append(del).append('|');
        }
        return av(navn.toString().getBytes(UTF_8));
    }

    private static UUID av(byte[] navn) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAVNEROM.getMostSignificantBits())
                .putLong(NAVNEROM.getLeastSignificantBits())
                .flip());
        var sum = ByteBuffer.wrap(sha1.digest(navn));
        var hoy = sum.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
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
