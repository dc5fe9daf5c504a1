package no.sykefravaer.lokal.testressurs;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.sykefravaer.lokal.token.Krav;
import no.sykefravaer.lokal.token.Nokkel;

/** Tokener ingen tjeneste skal ta imot: hvert er som det skal være, unntatt i én ting. */
public enum Galttoken {
    FEIL_UTSTEDER(krav -> krav.issuer("http://en.annen/utsteder")),
    UTEN_UTSTEDER(krav -> krav.issuer(null)),
    FEIL_PUBLIKUM(krav -> krav.audience("et-annet-system")),
    UTEN_PUBLIKUM(krav -> krav.audience(List.of())),
    GATT_UT(krav -> krav.expirationTime(om(Duration.ofMinutes(-2)))),
    GAR_ALDRI_UT(krav -> krav.expirationTime(null)),
    GJELDER_IKKE_ENNA(krav -> krav.notBeforeTime(om(Duration.ofMinutes(2)))),
    UTSTEDT_I_FRAMTIDA(krav -> krav.issueTime(om(Duration.ofMinutes(2)))),
    UTEN_UNDERSKRIFT(UnaryOperator.identity()) {
        @Override
        String skrevet(JWTClaimsSet krav) {
            return new PlainJWT(krav).serialize();
        }
    },
    UNDERSKRIFTEN_FJERNET(UnaryOperator.identity()) {
        @Override
        String skrevet(JWTClaimsSet krav) throws JOSEException {
            var helt = signert(krav, Testtoken.nokkel(), JWSAlgorithm.RS256, new RSASSASigner(Testtoken.nokkel()));
            return helt.substring(0, helt.lastIndexOf('.') + 1);
        }
    },
    UKJENT_NOKKEL(UnaryOperator.identity()) {
        @Override
        String skrevet(JWTClaimsSet krav) throws JOSEException {
            var fremmed = new RSAKey.Builder(FREMMED).keyID("fremmed").build();
            return signert(krav, fremmed, JWSAlgorithm.RS256, new RSASSASigner(fremmed));
        }
    },
    ANNEN_NOKKEL_MED_SAMME_NAVN(UnaryOperator.identity()) {
        @Override
        String skrevet(JWTClaimsSet krav) throws JOSEException {
            return signert(krav, FREMMED, JWSAlgorithm.RS256, new RSASSASigner(FREMMED));
        }
    },
    /** Den åpne nøkkelen er kjent for alle; tas den som hemmelighet, kan alle skrive tokener. */
    APEN_NOKKEL_SOM_HEMMELIGHET(UnaryOperator.identity()) {
        @Override
        String skrevet(JWTClaimsSet krav) throws JOSEException {
            var apen = Testtoken.nokkel().toRSAPublicKey().getEncoded();
            return signert(krav, Testtoken.nokkel(), JWSAlgorithm.HS256, new MACSigner(apen));
        }
    };

    private static final RSAKey FREMMED = Nokkel.ny();
    private static final Duration VARIGHET = Duration.ofHours(1);

    private final transient UnaryOperator<JWTClaimsSet.Builder> endring;

    Galttoken(UnaryOperator<JWTClaimsSet.Builder> endring) {
        this.endring = endring;
    }

    /** Tokenet, uten {@code Bearer} foran. */
    public String av(String rolle, Map<String, Object> krav) {
        try {
            return skrevet(endring.apply(riktig(rolle, krav)).build());
        } catch (JOSEException e) {
            throw new IllegalStateException("Tokenet lot seg ikke skrive", e);
        }
    }

    String skrevet(JWTClaimsSet krav) throws JOSEException {
        return signert(krav, Testtoken.nokkel(), JWSAlgorithm.RS256, new RSASSASigner(Testtoken.nokkel()));
    }

    private static String signert(JWTClaimsSet krav, RSAKey nokkel, JWSAlgorithm algoritme, JWSSigner med)
            throws JOSEException {
        var hode = new JWSHeader.Builder(algoritme).keyID(nokkel.getKeyID()).build();
        var token = new SignedJWT(hode, krav);
        token.sign(med);
        return token.serialize();
    }

    private static JWTClaimsSet.Builder riktig(String rolle, Map<String, Object> andre) {
        var innhold = new JWTClaimsSet.Builder()
                .issuer(Testtoken.utsteder())
                .subject(rolle)
                .audience("sykefravaer")
                .issueTime(om(Duration.ZERO))
                .notBeforeTime(om(Duration.ZERO))
                .expirationTime(om(VARIGHET));
        Krav.medRoller(List.of(rolle), andre).forEach(innhold::claim);
        return innhold;
    }

    private static Date om(Duration tid) {
        return Date.from(Instant.now().plus(tid));
    }
}
