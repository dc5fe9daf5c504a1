package no.sykefravaer.lokal.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** Nøkkelen tokenene signeres med. */
public final class Nokkel {

    private static final int BITER = 2048;

    private Nokkel() {}

    public static RSAKey ny() {
        try {
            return new RSAKeyGenerator(BITER)
                    .keyID(Utsteder.NAVN)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA finnes i enhver JDK", e);
        }
    }
}
