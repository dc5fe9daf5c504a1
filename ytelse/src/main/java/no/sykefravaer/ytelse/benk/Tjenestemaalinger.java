package no.sykefravaer.ytelse.benk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.OptionalDouble;

/** Det de tre tjenestene selv forteller på {@code /internal/metrics}. */
public final class Tjenestemaalinger {

    private static final Map<String, String> TJENESTER = Map.of(
            "sykmelding-service", "SYKMELDING_URL",
            "milepael-service", "MILEPAEL_URL",
            "varsling-service", "VARSLING_URL");

    /** Som {@code lokal.innsending.Klient}: over HTTP/2 ble et svar én gang aldri ferdig. */
    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> adresser;

    /** @param adresser innholdet i {@code adresser.env} */
    public Tjenestemaalinger(Map<String, String> adresser) {
        this.adresser = adresser;
    }

    /** Summen av alle linjene som begynner slik; tom når delen ikke er en av tjenestene. */
    public OptionalDouble sum(String del, String maaling) throws IOException, InterruptedException {
        if (!TJENESTER.containsKey(del)) {
            return OptionalDouble.empty();
        }
        var adresse = URI.create(adresser.get(TJENESTER.get(del)) + "/internal/metrics");
        return OptionalDouble.of(klient.send(HttpRequest.newBuilder(adresse).build(), BodyHandlers.ofLines())
                .body()
                .filter(linje -> linje.startsWith(maaling))
                .mapToDouble(linje -> Double.parseDouble(linje.substring(linje.lastIndexOf(' '))))
                .sum());
    }
}
