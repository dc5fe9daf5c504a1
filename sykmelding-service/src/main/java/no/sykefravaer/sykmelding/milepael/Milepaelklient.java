package no.sykefravaer.sykmelding.milepael;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.dokument.Henvisning;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Spør milepael-service med avsenderens eget token, og venter aldri lenger enn {@link #FRIST}. */
@ApplicationScoped
public class Milepaelklient {

    private static final Duration OPPKOBLING = Duration.ofSeconds(2);
    private static final Duration FRIST = Duration.ofSeconds(5);

    private final HttpClient klient = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(OPPKOBLING)
            .build();
    private final String adresse;

    Milepaelklient(@ConfigProperty(name = "milepael.url") String adresse) {
        this.adresse = adresse.replaceAll("/+$", "");
    }

    /** Hva det er blitt av dokumentet, som JSON; tomt når kjernen ikke kjenner det hos denne kilden. */
    public Optional<byte[]> utfall(String samling, Henvisning dokument, Paavegneav avsender) {
        var svar = svar(kall(samling + "/" + dokument.id(), avsender)
                .header(Henvisning.HEADER, dokument.fnr().verdi())
                .GET());
        return svar.statusCode() == 404 ? Optional.empty() : Optional.of(krevOk(svar));
    }

    /** Pliktene som ville fulgt av hendelsen, som JSON. Ingenting lagres. */
    public byte[] vurdering(byte[] hendelse, Paavegneav avsender) {
        return krevOk(svar(kall("/api/v1/vurder", avsender)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .POST(BodyPublishers.ofByteArray(hendelse))));
    }

    /** Hva det er blitt av alt avsenderen har datert dagen, som JSON. */
    public byte[] avstemming(LocalDate dag, Paavegneav avsender) {
        return krevOk(svar(kall("/api/v1/avstemming?dato=" + dag, avsender).GET()));
    }

    private HttpRequest.Builder kall(String sti, Paavegneav avsender) {
        return HttpRequest.newBuilder(URI.create(adresse + sti))
                .header(HttpHeaders.AUTHORIZATION, avsender.fullmakt())
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON)
                .header(Emner.CALL_ID, avsender.kallId())
                .header("Nav-Consumer-Id", "sykmelding-service");
    }

    private HttpResponse<byte[]> svar(HttpRequest.Builder kall) {
        var venter = klient.sendAsync(kall.build(), BodyHandlers.ofByteArray());
        try {
            return venter.get(FRIST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new FikkIkkeSpurt(e.getCause().getClass().getSimpleName());
        } catch (TimeoutException e) {
            throw new FikkIkkeSpurt("intet svar på " + FRIST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FikkIkkeSpurt("avbrutt");
        } finally {
            venter.cancel(true);
        }
    }

    private static byte[] krevOk(HttpResponse<byte[]> svar) {
        if (svar.statusCode() != 200) {
            throw new FikkIkkeSpurt("svarte " + svar.statusCode());
        }
        return svar.body();
    }
}
