package no.sykefravaer.varsling.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sykefravaer.varsling.tid.Klokke;

/** Spør en annen tjeneste og venter på hele svaret, aldri lenger enn fristen. Omdirigeringer følges ikke. */
@ApplicationScoped
public class Nettkall {

    private static final Duration OPPKOBLING = Duration.ofSeconds(2);

    /** Kortere enn det tjenere flest holder en stille forbindelse, så den ikke lukkes idet vi tar den i bruk. */
    private static final Duration STILLE = Duration.ofSeconds(10);

    /** Til én vert; godt over det linjene til tre mottakere bruker når alle er samme sted. */
    private static final int FORBINDELSER = 128;

    private final Klokke klokke;
    private final HttpClient klient;

    Nettkall(Klokke klokke, Vertx vertx) {
        this.klokke = klokke;
        this.klient = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) OPPKOBLING.toMillis())
                        .setKeepAliveTimeout((int) STILLE.toSeconds()),
                new PoolOptions().setHttp1MaxSize(FORBINDELSER));
    }

    /** @throws SvarForStort når svaret er større enn vi leser */
    public Svar utfor(Kall kall, Duration frist) throws IntetSvar, SvarForStort, InterruptedException {
        return utfor(kall, frist, AvgrensetSvar.STORST);
    }

    /** @param storst byte vi leser, høyst */
    public Svar utfor(Kall kall, Duration frist, int storst) throws IntetSvar, SvarForStort, InterruptedException {
        var sporsmal = klient.request(kall.valg());
        var venter = sporsmal.compose(sendt -> sendOgLes(kall, sendt, storst))
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return venter.get(frist.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw feil(e.getCause());
        } catch (TimeoutException e) {
            sporsmal.onSuccess(HttpClientRequest::reset);
            throw new IntetSvar(e);
        } catch (InterruptedException e) {
            sporsmal.onSuccess(HttpClientRequest::reset);
            throw e;
        }
    }

    /** Leseren står klar før svaret kan komme: alt dette skjer på tråden svaret kommer på. */
    private Future<Svar> sendOgLes(Kall kall, HttpClientRequest sporsmal, int storst) {
        return kall.send(sporsmal).compose(svar -> les(svar, storst));
    }

    private Future<Svar> les(HttpClientResponse svar, int storst) {
        return AvgrensetSvar.les(svar, storst)
                .map(innhold -> new Svar(svar.statusCode(), innhold, ventMinst(svar.getHeader("Retry-After"))));
    }

    private Optional<Duration> ventMinst(String verdi) {
        return Optional.ofNullable(verdi).flatMap(gitt -> RetryAfter.les(gitt, klokke.naa()));
    }

    private static IntetSvar feil(Throwable aarsak) throws SvarForStort {
        if (aarsak instanceof SvarForStort forStort) {
            throw forStort;
        }
        return new IntetSvar(aarsak);
    }
}
