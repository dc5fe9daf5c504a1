package no.sykefravaer.lokal.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import no.sykefravaer.lokal.nett.Tokenkilde;
import no.sykefravaer.lokal.syntetisk.Identnumre;
import no.sykefravaer.lokal.syntetisk.Organisasjonsnumre;

/**
 * Noen harmløse kall før alt sies å være klart: de avvises eller bare leser, og etterlater ingenting. Da slipper den
 * første som prøver systemet, å vente på at tjenestene finner tokenutstederen og laster klassene sine.
 */
final class Oppvarming {

    private static final int RUNDER = 10;
    private static final Duration LENGST = Duration.ofSeconds(5);

    /** Vurderes, lagres ikke. */
    private static final String EKSEMPEL = """
            {"id":"oppvarming","fnr":"%s","mottatt":"2020-03-06T10:00:00Z","status":"SENDT",
            "arbeidsgiver":{"orgnummer":"%s"},"behandler":{"hpr":"1"},"navKontor":"0315",
            "perioder":[{"fom":"2020-01-06","tom":"2020-04-05","type":"INGEN_AKTIVITET"}]}""".formatted(
            Identnumre.forste().verdi(), Organisasjonsnumre.rekke().findFirst().orElseThrow());

    private final Adresser adresser;
    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Oppvarming(Adresser adresser) {
        this.adresser = adresser;
    }

    /** Går et kall ikke, er det ingen feil; da betaler bare den første for det. */
    void kjor() throws InterruptedException {
        try {
            for (int runde = 0; runde < RUNDER; runde++) {
                dokument("/api/v1/sykmeldinger", "kildesystem", "{}");
                dokument("/api/v1/sykmeldinger/vurder", "kildesystem", EKSEMPEL);
                dokument("/api/v1/personer", "personregister", "{}");
                les(adresser.porter().varsling(), "/api/v1/oppgaver?antall=1");
                les(adresser.porter().milepael(), "/api/v1/tidslinje");
            }
        } catch (IOException e) {
            return;
        }
    }

    private void dokument(String sti, String rolle, String innhold) throws IOException, InterruptedException {
        send(til(adresser.porter().sykmelding(), sti, rolle)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(innhold)));
    }

    private void les(int port, String sti) throws IOException, InterruptedException {
        send(til(port, sti, "veileder").header("nav-personident", "00000000000"));
    }

    private HttpRequest.Builder til(int port, String sti, String rolle) throws IOException, InterruptedException {
        var token = new Tokenkilde(Adresser.http(adresser.porter().token()), "rolle=" + rolle).token();
        return HttpRequest.newBuilder(URI.create(Adresser.http(port) + sti))
                .timeout(LENGST)
                .header("Authorization", "Bearer " + token);
    }

    private void send(HttpRequest.Builder kall) throws IOException, InterruptedException {
        klient.send(kall.build(), BodyHandlers.discarding());
    }
}
