package no.sykefravaer.lokal.token;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** Tokenet en tjeneste får for seg selv, uten noe menneske: rollen {@code varsling}. Et menneskes token er som før. */
final class Tjenestetoken extends DefaultOAuth2TokenCallback {

    private static final String ROLLE = "varsling";

    /** Sekunder, satt av den som prøver feil. */
    private static final String VARER = "lokal.tjenestetoken.sekunder";

    Tjenestetoken() {
        super(Utsteder.NAVN);
    }

    @Override
    public List<String> audience(TokenRequest foresporsel) {
        return erTjeneste(foresporsel) ? List.of(Utsteder.PUBLIKUM) : super.audience(foresporsel);
    }

    @Override
    public long tokenExpiry() {
        return Long.getLong(VARER, super.tokenExpiry());
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest foresporsel) {
        return erTjeneste(foresporsel)
                ? Krav.medRoller(List.of(ROLLE), super.addClaims(foresporsel))
                : super.addClaims(foresporsel);
    }

    private static boolean erTjeneste(TokenRequest foresporsel) {
        return foresporsel.getAuthorizationGrant().getType().equals(GrantType.CLIENT_CREDENTIALS);
    }
}
