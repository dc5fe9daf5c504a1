package no.sykefravaer.sykmelding.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import no.sykefravaer.kontrakt.Emner;
import org.jboss.logging.MDC;

/**
 * Nav-Call-Id: tatt imot når den har en rimelig form og ikke kan være et identnummer, ellers laget; i loggen, i svaret og
 * videre med hendelsen.
 */
class KallId {

    private static final Pattern RIMELIG =
            Pattern.compile("(?!.*(?<![A-Za-z0-9])[0-9]{11}(?![A-Za-z0-9]))[A-Za-z0-9._-]{1,64}");
    private static final int FOR_INNLOGGING = 1_000;

    void settPaa(@Observes Filters filtre) {
        filtre.register(KallId::sett, FOR_INNLOGGING);
    }

    private static void sett(RoutingContext kall) {
        var id = rimelig(kall.request().getHeader(Emner.CALL_ID));
        kall.request().headers().set(Emner.CALL_ID, id);
        kall.response().putHeader(Emner.CALL_ID, id);
        MDC.put(Emner.CALL_ID, id);
        kall.next();
    }

    private static String rimelig(String id) {
        return id != null && RIMELIG.matcher(id).matches()
                ? id
                : UUID.randomUUID().toString();
    }
}
