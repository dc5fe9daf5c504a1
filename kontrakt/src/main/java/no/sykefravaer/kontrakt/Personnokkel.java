package no.sykefravaer.kontrakt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Kafka-nøkkelen til en person: HMAC-SHA-256 av personidenten, med id-en til hemmeligheten foran ({@code h1.…}), så
 * en ny hemmelighet kan tas i bruk mens nøkler fra den gamle ennå finnes.
 */
public record Personnokkel(String verdi) {

    private static final String ALGORITME = "HmacSHA256";

    /** En hemmelighet og id-en den kjennes på. */
    public record Hemmelighet(String id, String verdi) {

        /** @throws IllegalArgumentException når id er tom eller verdien er kortere enn 32 tegn */
        public Hemmelighet {
            if (id == null || id.isBlank() || verdi == null || verdi.length() < 32) {
                throw new IllegalArgumentException("En hemmelighet har id og minst 32 tegn");
            }
        }

        @Override
        public String toString() {
            return "Hemmelighet[" + id + "]";
        }
    }

    public static Personnokkel av(Personident ident, Hemmelighet hemmelighet) {
        try {
            var mac = Mac.getInstance(ALGORITME);
            mac.init(new SecretKeySpec(hemmelighet.verdi().getBytes(UTF_8), ALGORITME));
            var sum = mac.doFinal(ident.verdi().getBytes(UTF_8));
            return new Personnokkel(hemmelighet.id() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(sum));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 finnes i enhver JDK", e);
        }
    }
}
