package no.sykefravaer.varsling.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sykefravaer.varsling.tid.Klokke;

/** Spør en annen tjeneste og venter på hele svaret, aldri lenger enn fristen. Omdirigeringer følges ikke. */
@ApplicationScoped
public class Nettkall {

    private static final Duration OPPKOBLING = Duration.ofSeconds(2);

    private final Klokke klokke;
    private final HttpClient klient = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(OPPKOBLING)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Nettkall(Klokke klokke) {
        this.klokke = klokke;
    }

    /** @throws SvarForStort når svaret er større enn vi leser */
    public Svar utfor(HttpRequest kall, Duration frist) throws IntetSvar, SvarForStort, InterruptedException {
        return utfor(kall, frist, AvgrensetSvar.STORST);
    }

    /** @param storst byte vi leser, høyst */
    public Svar utfor(HttpRequest kall, Duration frist, int storst)
            throws IntetSvar, SvarForStort, InterruptedException {
        var venter = klient.sendAsync(kall, hode -> new AvgrensetSvar(storst));
        try {
            return svar(venter.get(frist.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw feil(e.getCause());
        } catch (TimeoutException e) {
            throw new IntetSvar(e);
        } finally {
            venter.cancel(true);
        }
    }

    private Svar svar(HttpResponse<byte[]> fra) {
        var ventMinst = fra.headers().firstValue("Retry-After").flatMap(verdi -> RetryAfter.les(verdi, klokke.naa()));
        return new Svar(fra.statusCode(), fra.body(), ventMinst);
    }

    private static IntetSvar feil(Throwable aarsak) throws SvarForStort {
        for (var e = aarsak; e != null; e = e.getCause()) {
            if (e instanceof SvarForStort forStort) {
                throw forStort;
            }
        }
        return new IntetSvar(aarsak);
    }
}
