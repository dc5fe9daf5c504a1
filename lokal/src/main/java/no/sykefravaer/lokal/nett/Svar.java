package no.sykefravaer.lokal.nett;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** Et HTTP-svar: status, hoder og innhold. */
public record Svar(int status, Map<String, String> hoder, byte[] innhold) {

    public static Svar json(int status, byte[] innhold) {
        return new Svar(status, Map.of("Content-Type", "application/json"), innhold);
    }

    public static Svar tekst(int status, String innhold) {
        return new Svar(status, Map.of("Content-Type", "text/plain; charset=utf-8"), innhold.getBytes(UTF_8));
    }

    public void send(HttpExchange utveksling) throws IOException {
        hoder.forEach(utveksling.getResponseHeaders()::set);
        utveksling.sendResponseHeaders(status, innhold.length == 0 ? -1 : innhold.length);
        utveksling.getResponseBody().write(innhold);
    }
}
