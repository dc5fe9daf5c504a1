package no.sykefravaer.sykmelding.api;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.runtime.OidcEndpointAccessException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Skiller et token som er galt, fra et som ikke kan kontrolleres fordi utstederen ikke svarer. */
final class Utstedersvikt {

    private Utstedersvikt() {}

    static boolean erGrunnTil(Throwable feil) {
        return Stream.iterate(feil, f -> f != null, Throwable::getCause).anyMatch(Utstedersvikt::erUtstederen);
    }

    private static boolean erUtstederen(Throwable feil) {
        return feil instanceof OIDCException
                || feil instanceof OidcEndpointAccessException
                || feil instanceof VertxException
                || feil instanceof IOException
                || feil instanceof TimeoutException;
    }
}
