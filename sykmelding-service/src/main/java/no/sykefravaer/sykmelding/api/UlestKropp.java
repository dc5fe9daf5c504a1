package no.sykefravaer.sykmelding.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Den som får svar før kroppen er lest ferdig, skal få skrive den ferdig: mange klienter leser ikke svaret før det, og
 * ellers venter begge på hverandre. Det som er for mye eller tar for lang tid, får forbindelsen brutt.
 */
class UlestKropp {

    private static final int FOR_INNLOGGING = 900;
    private static final long MAKS_BYTES = 64L * 1024 * 1024;
    private static final long LENGST = 30_000; // millisekunder

    void settPaa(@Observes Filters filtre) {
        filtre.register(UlestKropp::lesResten, FOR_INNLOGGING);
    }

    private static void lesResten(RoutingContext kall) {
        kall.addEndHandler(slutt -> {
            if (!kall.request().isEnded()) {
                kast(kall.request(), kall.vertx());
            }
        });
        kall.next();
    }

    /** Fristen holder på hele forespørselen, så den slippes straks den er lest: nesten alltid med en gang. */
    private static void kast(HttpServerRequest forespoersel, Vertx vertx) {
        var lest = new AtomicLong();
        var frist = vertx.setTimer(LENGST, ute -> brytOmUferdig(forespoersel));
        forespoersel.pause(); // ellers går slutten tapt mens det ennå ikke er sagt hva som skal skje da
        forespoersel.handler(bit -> {
            if (lest.addAndGet(bit.length()) > MAKS_BYTES) {
                forespoersel.connection().close();
            }
        });
        forespoersel.exceptionHandler(brutt -> vertx.cancelTimer(frist));
        forespoersel.endHandler(slutt -> vertx.cancelTimer(frist));
        forespoersel.resume();
        if (forespoersel.isEnded()) {
            vertx.cancelTimer(frist);
        }
    }

    private static void brytOmUferdig(HttpServerRequest forespoersel) {
        if (!forespoersel.isEnded()) {
            forespoersel.connection().close();
        }
    }
}
