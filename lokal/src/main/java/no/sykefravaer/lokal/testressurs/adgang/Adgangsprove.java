package no.sykefravaer.lokal.testressurs.adgang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sykefravaer.lokal.testressurs.Galttoken;
import no.sykefravaer.lokal.testressurs.Testtoken;

/** Prøver tabellen over HTTP med ekte, underskrevne tokener. */
public final class Adgangsprove {

    /** Alt et token kan si om hvem det er. Har hver rolle alt, er det bare rollen som skiller dem. */
    public static final Map<String, Object> ALT = Map.of(
            "kilde", "epj-a",
            "NAVident", "Z990123",
            "enheter", List.of("0315"),
            "tilganger", List.of("FORTROLIG", "STRENGT_FORTROLIG", "EGEN_ANSATT", "UAVKLART"),
            "orgnummer", "889640782",
            "hpr", "1234567",
            "pid", "01816000064");

    private static final Map<String, String> STI = Map.of("kontor", "0315", "partisjon", "0", "posisjon", "0");
    private static final int IKKE_INNLOGGET = 401;
    private static final int AVVIST = 403;

    /** Det tjenesten svarte. */
    public record Svar(int status, String innhold) {

        /** Feilkoden i svaret, eller tom. */
        public String kode() {
            var uten = innhold.replaceFirst("(?s).*\"kode\" ?: ?\"", "");
            return uten.equals(innhold) ? "" : uten.substring(0, uten.indexOf('"'));
        }
    }

    private final HttpClient klient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String vert;

    public Adgangsprove(int port) {
        this.vert = "http://localhost:" + port;
    }

    /** Alt tjenesten gjør annerledes enn radene sier: roller, det å mangle token, og tokener med noe galt. */
    public List<String> avvik(List<Adgangsregel> regler) {
        var avvik = new ArrayList<String>();
        for (var regel : regler) {
            krev(avvik, regel + " uten token", IKKE_INNLOGGET, kall(regel, STI, null, Map.of()));
            for (var rolle : Adgangstabell.ROLLER) {
                var svar = kall(regel, STI, Testtoken.av(rolle, ALT), Map.of());
                if (regel.til(rolle).isEmpty()) {
                    krev(avvik, regel + " som " + rolle, AVVIST, svar);
                } else if (svar.status() == IKKE_INNLOGGET || svar.status() == AVVIST) {
                    avvik.add(regel + " som " + rolle + ": slapp ikke inn (" + svar.status() + ")");
                }
            }
        }
        return avvik;
    }

    /** Tokenene med noe galt som ikke ble avvist. */
    public List<String> slapp(Adgangsregel regel) {
        var rolle = regel.adgang().keySet().iterator().next();
        var avvik = new ArrayList<String>();
        for (var galt : Galttoken.values()) {
            krev(avvik, regel + " " + galt, IKKE_INNLOGGET, kall(regel, STI, galt.av(rolle, ALT), Map.of()));
        }
        return avvik;
    }

    /** @param token null for ingen; {@code sti} er det som skal stå i krøllparentesene */
    public Svar kall(Adgangsregel regel, Map<String, String> sti, String token, Map<String, String> hoder) {
        var kropp = regel.kropp().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(regel.kropp());
        var kall = HttpRequest.newBuilder(URI.create(vert + regel.adresse(sti)))
                .method(regel.metode(), kropp)
                .header(
                        "Content-Type",
                        regel.endepunkt().endsWith("/bulk") ? "application/x-ndjson" : "application/json");
        hoder.forEach(kall::header);
        if (token != null) {
            kall.header("Authorization", "Bearer " + token);
        }
        return send(kall.build());
    }

    /** Det tjenesten selv sier at den har. */
    public Map<String, String> openapi() {
        var kall = HttpRequest.newBuilder(URI.create(vert + "/openapi?format=JSON"));
        return Adgangstabell.iOpenapi(send(kall.build()).innhold());
    }

    private static void krev(List<String> avvik, String hva, int status, Svar svar) {
        if (svar.status() != status) {
            avvik.add(hva + ": " + svar.status() + ", ikke " + status);
        }
    }

    private Svar send(HttpRequest kall) {
        try {
            HttpResponse<String> svar = klient.send(kall, BodyHandlers.ofString());
            return new Svar(svar.statusCode(), svar.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
