package no.sykefravaer.lokal.klokke;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import no.sykefravaer.lokal.nett.Tokenkilde;

/** Ber en tjeneste gjøre det som er forfalt hos den, og venter til det er gjort. */
final class Forfallskall {

    private final HttpClient klient = HttpClient.newHttpClient();
    private final URI adresse;
    private final Tokenkilde tokener;

    Forfallskall(String tjeneste, String tokenutsteder) {
        this.adresse = URI.create(tjeneste + "/api/v1/drift/forfall");
        this.tokener = new Tokenkilde(tokenutsteder, "rolle=drift");
    }

    void krevGjort() throws IOException, InterruptedException {
        var kall = HttpRequest.newBuilder(adresse)
                .header("Authorization", "Bearer " + tokener.token())
                .POST(BodyPublishers.noBody())
                .build();
        var status = klient.send(kall, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException(adresse.getAuthority() + " svarte " + status);
        }
    }
}
