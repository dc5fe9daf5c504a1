package no.sykefravaer.lokal.nett;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Et token fra utstederen, hentet én gang og brukt til det glemmes. */
public final class Tokenkilde {

    private final HttpClient klient = HttpClient.newHttpClient();
    private final URI adresse;
    private String token;

    /** @param sporring det som står etter spørsmålstegnet, for eksempel {@code rolle=kildesystem} */
    public Tokenkilde(String url, String sporring) {
        this.adresse = URI.create(url + "/token?" + sporring);
    }

    public synchronized String token() throws IOException, InterruptedException {
        if (token == null) {
            var svar = klient.send(HttpRequest.newBuilder(adresse).build(), BodyHandlers.ofString());
            if (svar.statusCode() != 200) {
                throw new IOException("Tokenutstederen svarte " + svar.statusCode());
            }
            token = svar.body();
        }
        return token;
    }

    public synchronized void glem() {
        token = null;
    }
}
