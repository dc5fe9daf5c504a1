package no.sykefravaer.sykmelding.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Kildesystemet bak forespørselen, fra tokenet. */
@RequestScoped
public class Innsender {

    private static final String CLAIM = "kilde";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final JsonWebToken token;

    Innsender(JsonWebToken token) {
        this.token = token;
    }

    /** Registeret det er ett av, trenger ikke navn. */
    String register() {
        return token.getClaim(CLAIM) == null ? "personregister" : kilde();
    }

    /** @throws Avvist når tokenet ikke sier hvem avsenderen er; et dokument er (kilde, id) */
    public String kilde() {
        String kilde = token.getClaim(CLAIM);
        if (kilde == null || !FORM.matcher(kilde).matches()) {
            throw new Avvist(Feilkode.MANGLER_KILDE);
        }
        return kilde;
    }
}
