package no.sykefravaer.varsling.side;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import no.sykefravaer.varsling.db.Okter;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Økta i nettleseren. Kapselen har hele økta i seg, så å slette den er ikke nok: den som har en kopi, skal heller ikke komme inn.
 */
@RequestScoped
class Okt {

    private final SecurityIdentity hvem;
    private final Okter okter;

    Okt(SecurityIdentity hvem, Okter okter) {
        this.hvem = hvem;
        this.okter = okter;
    }

    void avslutt() {
        var identitet = (JsonWebToken) hvem.getPrincipal();
        okter.avslutt(avtrykk(), Instant.ofEpochSecond(identitet.getExpirationTime()));
    }

    boolean erAvsluttet() {
        return okter.erAvsluttet(avtrykk());
    }

    private String avtrykk() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var token = hvem.getCredential(IdTokenCredential.class).getToken();
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 finnes i enhver JDK", e);
        }
    }
}
