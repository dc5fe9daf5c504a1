package no.sykefravaer.systemtest.angrep;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** Det som er galt med svaret fra en side. @param utsteder der den som ikke er innlogget, sendes */
record Sidesvar(String vert, String utsteder) {

    /** Det ingen side skal ha i seg, uansett hva som ble sendt. */
    private static final List<String> SKRIPT = List.of(
            "<script>alert",
            "<svg onload",
            "href=\"javascript:",
            "action=\"javascript:",
            "src=\"javascript:",
            "href=\"//ond",
            "href=\"https://ond",
            "action=\"//ond",
            "action=\"https://ond");

    private static final int AVVIST = 400;

    /** Tomt når svaret er som det skal. @param vernet om skjemaet hadde sidens eget vern */
    Optional<String> galt(HttpResponse<String> svar, boolean vernet) {
        var dit = svar.headers().firstValue("Location").orElse("/");
        if (!(dit.startsWith(vert + "/") || dit.startsWith(utsteder + "/") || dit.matches("/([^/\\\\].*)?"))) {
            return Optional.of("sender nettleseren til " + dit);
        }
        if (!vernet && svar.statusCode() < AVVIST) {
            return Optional.of("tok imot et skjema uten skjemavern, og sendte nettleseren til " + dit);
        }
        if (svar.headers().allValues("Set-Cookie").stream().anyMatch(kapsel -> kapsel.startsWith("a=b"))) {
            return Optional.of("satte vår kapsel");
        }
        return SKRIPT.stream()
                .filter(en -> erSide(svar) && svar.body().contains(en))
                .findFirst()
                .map(en -> "viser " + en);
    }

    private static boolean erSide(HttpResponse<String> svar) {
        return svar.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }
}
