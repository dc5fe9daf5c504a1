package no.sykefravaer.lokal.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Siden der man velger hvem man vil være. Biblioteket leser den fra en fil og tar imot {@code username} og {@code claims}. */
final class Innloggingsside {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SIDE = """
            <!doctype html>
            <html lang="nb">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <link rel="icon" href="data:,">
            <title>Velg hvem du vil være – lokal innlogging</title>
            <style>
            body { font: 1.125rem/1.4 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem;
              color: #202733; background: #f5f6f7 }
            h1 { margin: 0 0 .5rem }
            h2 { font-size: 1.125rem; margin: 1.75rem 0 .5rem }
            .valg { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%%, 19rem), 1fr)) }
            form { margin: 0; display: grid }
            button { font: inherit; width: 100%%; text-align: left; padding: .75rem 1rem; cursor: pointer; color: inherit;
              background: #fff; border: 1px solid #6f7785; border-radius: .5rem }
            button:hover { background: #edf4ff; border-color: #2176d4 }
            button:focus-visible { outline: 3px solid #2176d4; outline-offset: 2px }
            strong, span { display: block }
            span { font-size: 1rem; color: #49515e }
            </style>
            </head>
            <body>
            <main>
            <h1>Hvem vil du være?</h1>
            <p>Lokal innlogging med oppdiktede folk. I drift er det Navs egen innlogging og ID-porten som svarer her.</p>
            %s</main>
            </body>
            </html>
            """;
    private static final String GRUPPE = """
            <h2>%s</h2>
            <div class="valg">
            %s</div>
            """;
    private static final String VALG = """
            <form method="post">
            <input type="hidden" name="username" value="%s">
            <input type="hidden" name="claims" value="%s">
            <button><strong>%s</strong><span>%s</span></button>
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
        var grupper = Velgbar.alle().stream()
                .collect(Collectors.groupingBy(Velgbar::gruppe, LinkedHashMap::new, Collectors.toList()));
        return SIDE.formatted(grupper.entrySet().stream()
                .map(gruppe -> gruppe(gruppe.getKey(), gruppe.getValue()))
                .collect(Collectors.joining()));
    }

    private static String gruppe(String navn, List<Velgbar> folk) {
        return GRUPPE.formatted(navn, folk.stream().map(Innloggingsside::valg).collect(Collectors.joining()));
    }

    private static String valg(Velgbar hvem) {
        var krav = krav(hvem).replace("&", "&amp;").replace("\"", "&quot;");
        return VALG.formatted(hvem.bruker(), krav, hvem.navn(), hvem.hva());
    }

    private static String krav(Velgbar hvem) {
        try {
            var krav = new HashMap<>(hvem.krav());
            krav.put("aud", Utsteder.PUBLIKUM);
            return JSON.writeValueAsString(krav);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kravene lot seg ikke skrive som JSON", e);
        }
    }
}
