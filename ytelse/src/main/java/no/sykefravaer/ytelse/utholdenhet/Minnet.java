package no.sykefravaer.ytelse.utholdenhet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.start.Engangssystem;
import no.sykefravaer.ytelse.benk.Minne;

/** Minnet hver prosess har i bruk, og hvor mye av haugen i tjenestene som levde etter den siste store oppryddingen. */
final class Minnet implements Maalested {

    private static final Map<String, String> TJENESTER = Map.of(
            "sykmelding-service", "SYKMELDING_URL",
            "milepael-service", "MILEPAEL_URL",
            "varsling-service", "VARSLING_URL");

    private static final List<String> PROSESSER =
            List.of("sykmelding-service", "milepael-service", "varsling-service", "kafka");

    private static final String LEVENDE = "jvm_gc_live_data_size_bytes";
    private static final double MB = 1e6;

    private final Engangssystem system;
    private final long postmester;
    private final HttpClient klient = HttpClient.newHttpClient();

    Minnet(Engangssystem system, long postmester) {
        this.system = system;
        this.postmester = postmester;
    }

    @Override
    public Map<Serie, Double> les() throws IOException, InterruptedException {
        var lest = new LinkedHashMap<Serie, Double>();
        for (var navn : PROSESSER) {
            lest.put(
                    new Serie("minne", navn, "MB"),
                    Minne.megabyte(system.prosess(navn).pid()));
        }
        lest.put(new Serie("minne", "PostgreSQL", "MB"), Minne.megabyteMedBarn(postmester));
        for (var navn : PROSESSER) {
            if (TJENESTER.containsKey(navn)) {
                lest.put(new Serie("levende i haugen", navn, "MB"), levende(TJENESTER.get(navn)));
            }
        }
        return lest;
    }

    private double levende(String url) throws IOException, InterruptedException {
        var adresse = URI.create(system.adresser().get(url) + "/internal/metrics");
        return klient.send(HttpRequest.newBuilder(adresse).build(), BodyHandlers.ofLines())
                .body()
                .filter(linje -> linje.startsWith(LEVENDE))
                .mapToDouble(linje -> Double.parseDouble(linje.substring(linje.lastIndexOf(' '))) / MB)
                .sum();
    }
}
