package no.sykefravaer.lokal.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.sykefravaer.lokal.nett.Server;
import no.sykefravaer.lokal.nett.Svar;
import no.sykefravaer.lokal.nett.Vert;

/** Utsteder tokener til publikummet {@code sykefravaer}, og svarer på OIDC-oppslag så tjenestene kan sjekke dem. */
public final class Utsteder implements AutoCloseable {

    static final String NAVN = "lokal";

    static final String PUBLIKUM = "sykefravaer";
    private static final Duration VARIGHET = Duration.ofHours(12);

    private final MockOAuth2Server server;

    private Utsteder(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starter med en gitt nøkkel, så tokener fra før en omstart fortsatt gjelder; {@code andre} er egne stier. */
    public static Utsteder start(int port, RSAKey nokkel, Map<String, HttpHandler> andre) {
        var tokener = new OAuth2TokenProvider(new KeyProvider(List.of(nokkel)));
        var side = Innloggingsside.skriv().toString();
        var stier = new HashMap<>(andre);
        stier.put("/" + NAVN + "/jwks", Server.rute(foresporsel -> Svar.json(200, nokler(nokkel))));
        var oppsett =
                new OAuth2Config(true, side, null, false, tokener, Set.of(new Tjenestetoken()), new JdkServer(stier));
        var server = new MockOAuth2Server(oppsett);
        server.start(Vert.lytter(port).getAddress(), port);
        return new Utsteder(server);
    }

    /** Et signert token; utstederens adresse er den tjenestene kjenner den på. */
    public static String signer(String utsteder, RSAKey nokkel, String subjekt, Map<String, Object> krav) {
        try {
            var hode = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(nokkel.getKeyID())
                    .type(JOSEObjectType.JWT)
                    .build();
            var token = new SignedJWT(hode, innhold(utsteder, subjekt, krav));
            token.sign(new RSASSASigner(nokkel));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("Tokenet lot seg ikke signere", e);
        }
    }

    public static String adresse(int port) {
        return "http://%s:%d/%s".formatted(Vert.navn(), port, NAVN);
    }

    public String adresse() {
        return adresse(server.baseUrl().port());
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** Nøkkelen under sin egen id, så et bytte ses, og under den biblioteket gir tokenene det selv signerer. */
    private static byte[] nokler(RSAKey nokkel) {
        var egen = nokkel.toPublicJWK();
        var bibliotekets = new RSAKey.Builder(egen).keyID(NAVN).build();
        var alle = new JWKSet(NAVN.equals(egen.getKeyID()) ? List.of(egen) : List.of(egen, bibliotekets));
        return alle.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JWTClaimsSet innhold(String utsteder, String subjekt, Map<String, Object> krav) {
        var naa = Instant.now();
        var innhold = new JWTClaimsSet.Builder()
                .issuer(utsteder)
                .subject(subjekt)
                .audience(PUBLIKUM)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(naa))
                .notBeforeTime(Date.from(naa))
                .expirationTime(Date.from(naa.plus(VARIGHET)));
        krav.forEach(innhold::claim);
        return innhold.build();
    }
}
