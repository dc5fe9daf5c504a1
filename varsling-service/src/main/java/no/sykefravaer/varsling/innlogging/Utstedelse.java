package no.sykefravaer.varsling.innlogging;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import no.sykefravaer.varsling.tid.Tokentid;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/** Et token som sier at det er utstedt i framtida, er ikke til å tro; rammeverket ser bare etter om det er gått ut. */
@ApplicationScoped
@Unremovable
class Utstedelse implements Validator {

    private static final Duration ULIKE_KLOKKER = Duration.ofMinutes(1);

    @Override
    public String validate(JwtContext token) throws MalformedClaimException {
        var utstedt = token.getJwtClaims().getIssuedAt();
        return utstedt != null
                        && Tokentid.igjenTil(Instant.ofEpochSecond(utstedt.getValue()))
                                        .compareTo(ULIKE_KLOKKER)
                                > 0
                ? "Tokenet er utstedt i framtida"
                : null;
    }
}
