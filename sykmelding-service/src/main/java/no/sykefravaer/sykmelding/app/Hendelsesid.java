package no.sykefravaer.sykmelding.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.sykefravaer.kontrakt.Personnokkel.Hemmelighet;

/**
 * Id-en til en hendelse, gitt av innholdet: det samme dokumentet sendt igjen får samme id. Den er en HMAC og ikke en
 * vanlig hash, så ingen kan gjette seg fra id-en tilbake til personen (UUID versjon 8, RFC 9562).
 */
final class Hendelsesid {

    private static final String ALGORITME = "HmacSHA256";
    private static final long VERSJON_8 = 0x8000L;
    private static final long UTEN_VERSJON = ~0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long UTEN_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private Hendelsesid() {}

    static UUID av(byte[] innhold, Hemmelighet hemmelighet) {
        try {
            var mac = Mac.getInstance(ALGORITME);
            mac.init(new SecretKeySpec(hemmelighet.verdi().getBytes(UTF_8), ALGORITME));
            var sum = ByteBuffer.wrap(mac.doFinal(innhold));
            return new UUID(sum.getLong() & UTEN_VERSJON | VERSJON_8, sum.getLong() & UTEN_VARIANT | VARIANT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 finnes i enhver JDK", e);
        }
    }
}
