package no.sykefravaer.systemtest.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokener fra systemets egen utsteder; de varer lenger enn prøvene, om ikke nøkkelen byttes eller noen sier noe annet. */
final class Tokener {

    private final Systemet systemet;
    private final String adresse;
    private final Map<String, String> hentet = new ConcurrentHashMap<>();
    private volatile Duration gjelder = Duration.ZERO;

    Tokener(Systemet systemet) {
        this.systemet = systemet;
        this.adresse = systemet.adresse("TOKEN_URL") + "/token?";
    }

    /** @param sporring som {@code rolle=veileder&kontor=0315} */
    String med(String sporring) {
        return hentet.computeIfAbsent(sporring, this::nytt);
    }

    void glem() {
        hentet.clear();
    }

    /** De neste gjelder så lenge; null er som utstederen selv vil. */
    void gjelder(Duration tid) {
        gjelder = tid;
        glem();
    }

    private String nytt(String sporring) {
        var token = Nett.get(adresse + sporring, null).tekst();
        return gjelder.isZero() ? token : medFrist(token);
    }

    /** Det samme tokenet, signert som utstederen gjør det. */
    private String medFrist(String token) {
        try {
            var opphavlig = SignedJWT.parse(token);
            var innhold = new JWTClaimsSet.Builder(opphavlig.getJWTClaimsSet())
                    .expirationTime(Date.from(Instant.now().plus(gjelder)))
                    .build();
            var kort = new SignedJWT(opphavlig.getHeader(), innhold);
            kort.sign(new RSASSASigner(RSAKey.parse(systemet.mappe().hemmelighet("tokennokkel.json"))));
            return kort.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
