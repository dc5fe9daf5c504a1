package no.sykefravaer.lokal.nett;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** En HTTP-forespørsel slik en liten server vil lese den. */
public record Foresporsel(HttpExchange utveksling) {

    public String metode() {
        return utveksling.getRequestMethod();
    }

    /** Det som står i stien etter en gitt begynnelse, uten skråstreken imellom. */
    public String etter(String begynnelse) {
        var rest = utveksling.getRequestURI().getPath().substring(begynnelse.length());
        return rest.startsWith("/") ? rest.substring(1) : rest;
    }

    public Optional<String> parameter(String navn) {
        return parametre(navn).stream().findFirst();
    }

    /** Alle verdier av en parameter, gjentatt eller med komma imellom. */
    public List<String> parametre(String navn) {
        var sporring =
                Optional.ofNullable(utveksling.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(sporring.split("&"))
                .filter(del -> del.startsWith(navn + "="))
                .map(del -> URLDecoder.decode(del.substring(navn.length() + 1), UTF_8))
                .flatMap(verdi -> Stream.of(verdi.split(",")))
                .filter(verdi -> !verdi.isBlank())
                .toList();
    }

    public Optional<String> hode(String navn) {
        return Optional.ofNullable(utveksling.getRequestHeaders().getFirst(navn));
    }

    public byte[] innhold() throws IOException {
        return utveksling.getRequestBody().readAllBytes();
    }
}
