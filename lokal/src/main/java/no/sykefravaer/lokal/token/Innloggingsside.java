package no.sykefravaer.lokal.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sykefravaer.lokal.enhetsregister.Enhetsregister;
import no.sykefravaer.lokal.enhetsregister.Veileder;

/** Siden der man velger hvem man vil være. Biblioteket leser den fra en fil og tar imot {@code username} og {@code claims}. */
final class Innloggingsside {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> NAVN =
            Enhetsregister.ENHETER.stream().collect(Collectors.toMap(e -> e.enhetNr(), e -> e.navn()));

    private static final String SIDE = """
            <!doctype html>
            <html lang="nb">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <link rel="icon" href="data:,">
            <title>Velg hvem du vil være – lokal innlogging</title>
            <style>
            body { font: 1.125rem/1.4 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #202733 }
            form { margin: 0 0 .5rem }
            button { font: inherit; width: 100%%; text-align: left; padding: .75rem 1rem; cursor: pointer; color: inherit;
              background: #fff; border: 1px solid #6f7785; border-radius: .5rem }
            button:hover { background: #edf4ff; border-color: #2176d4 }
            button:focus-visible { outline: 3px solid #2176d4; outline-offset: 2px }
            strong, span { display: block }
            </style>
            </head>
            <body>
            <main>
            <h1>Hvem vil du være?</h1>
            <p>Lokal innlogging med oppdiktede medarbeidere. I drift er det Navs egen innlogging som svarer her.</p>
            %s</main>
            </body>
            </html>
            """;
    private static final String VALG = """
            <form method="post">
            <input type="hidden" name="username" value="%s">
            <input type="hidden" name="claims" value="%s">
            <button><strong>%s (%s)</strong><span>%s</span></button>
            </form>
            """;

    private Innloggingsside() {}

    /** Skriver siden til en fil som er borte når prosessen er det. */
    static Path skriv() {
        try {
            var fil = Files.createTempFile("innlogging", ".html");
            fil.toFile().deleteOnExit();
            return Files.writeString(fil, html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html() {
        return SIDE.formatted(
                Enhetsregister.VEILEDERE.stream().map(Innloggingsside::valg).collect(Collectors.joining()));
    }

    private static String valg(Veileder v) {
        return VALG.formatted(
                v.navIdent(), krav(v).replace("&", "&amp;").replace("\"", "&quot;"), v.navn(), v.navIdent(), hva(v));
    }

    private static String hva(Veileder v) {
        var kontorer = v.enheter().stream().map(nr -> nr + " " + NAVN.get(nr)).collect(Collectors.joining(" og "));
        var tilganger = v.tilganger().isEmpty()
                ? ""
                : ". Ser også "
                        + v.tilganger().stream().map(Innloggingsside::tekst).collect(Collectors.joining(", "));
        return (v.rolle().equals("leder") ? "Leder ved " : "Veileder ved ") + kontorer + tilganger;
    }

    private static String tekst(String tilgang) {
        return switch (tilgang) {
            case "FORTROLIG" -> "fortrolig adresse";
            case "STRENGT_FORTROLIG" -> "strengt fortrolig adresse";
            case "EGEN_ANSATT" -> "egne ansatte";
            default -> "uavklarte";
        };
    }

    private static String krav(Veileder v) {
        try {
            var krav = Map.<String, Object>of(
                    "aud", Utsteder.PUBLIKUM,
                    "NAVident", v.navIdent(),
                    "name", v.navn(),
                    "enheter", v.enheter(),
                    "tilganger", v.tilganger());
            return JSON.writeValueAsString(Krav.medRoller(List.of(v.rolle()), krav));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kravene lot seg ikke skrive som JSON", e);
        }
    }
}
