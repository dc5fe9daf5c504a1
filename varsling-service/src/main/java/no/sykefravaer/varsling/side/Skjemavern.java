package no.sykefravaer.varsling.side;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Verdien hvert skjema har i et skjult felt: avtrykket av en kapsel nettleseren har, og av hvem som er innlogget, laget med en
 * hemmelighet. Et annet nettsted kan få nettleseren til å sende kapselen, men kan ikke lese den, og uten den ikke lage verdien.
 */
@Named("skjemavern")
@RequestScoped
public class Skjemavern {

    static final String NAVN = "skjemavern";

    private static final String HMAC = "HmacSHA256";
    private static final int BYTE = 24;
    private static final SecureRandom TILFELDIG = new SecureRandom();
    private static final Base64.Encoder TEKST = Base64.getUrlEncoder().withoutPadding();

    private final RoutingContext kall;
    private final SecurityIdentity hvem;
    private final String hemmelighet;
    private final boolean bareTls;

    Skjemavern(
            RoutingContext kall,
            SecurityIdentity hvem,
            @ConfigProperty(name = "quarkus.oidc.side.token-state-manager.encryption-secret") String hemmelighet,
            @ConfigProperty(name = "quarkus.oidc.side.authentication.cookie-force-secure") boolean bareTls) {
        this.kall = kall;
        this.hvem = hvem;
        this.hemmelighet = hemmelighet;
        this.bareTls = bareTls;
    }

    /** Det som skal stå i skjemaet. Nettleseren får kapselen om hun ikke har den. */
    public String getVerdi() {
        var kapsel = kall.request().getCookie(NAVN);
        return avtrykk(kapsel == null ? ny() : kapsel.getValue());
    }

    boolean stemmer(String gitt) {
        var kapsel = kall.request().getCookie(NAVN);
        return kapsel != null
                && gitt != null
                && MessageDigest.isEqual(avtrykk(kapsel.getValue()).getBytes(UTF_8), gitt.getBytes(UTF_8));
    }

    /** Flere skjemaer på en side deler den. */
    private String ny() {
        var alt = kall.<String>get(NAVN);
        if (alt != null) {
            return alt;
        }
        var byter = new byte[BYTE];
        TILFELDIG.nextBytes(byter);
        var verdi = TEKST.encodeToString(byter);
        kall.put(NAVN, verdi);
        kall.response()
                .addCookie(Cookie.cookie(NAVN, verdi)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(bareTls)
                        .setSameSite(CookieSameSite.LAX));
        return verdi;
    }

    private String avtrykk(String kapsel) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec((NAVN + hemmelighet).getBytes(UTF_8), HMAC));
            return TEKST.encodeToString(
                    mac.doFinal((kapsel + "|" + hvem.getPrincipal().getName()).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 finnes i enhver JDK", e);
        }
    }
}
