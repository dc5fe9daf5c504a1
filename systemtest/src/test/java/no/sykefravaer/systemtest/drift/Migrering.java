package no.sykefravaer.systemtest.drift;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL-en i en migrering, og det i den som den forrige utgaven av tjenesten ikke kan leve med (ADR-0045). */
public record Migrering(String sql) {

    private static final Pattern SAMMEN = Pattern.compile("(?m)^-- trekker sammen: \\S+");

    /** Kommentarer, kroppen til en funksjon og tekster: ikke noe som gjøres nå. */
    private static final Pattern INNHOLD =
            Pattern.compile("(?s)--[^\\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$|'(?:[^']|'')*'");

    private static final Pattern PARENTES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern LAGET = uttrykk("\\bcreate\\s+table\\s+(?!if\\b)([\\w.]+)");
    private static final Pattern GJELDER = uttrykk("^(?:alter\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?"
            + "|create\\s+unique\\s+index\\b.*?\\bon\\s+(?:only\\s+)?)([\\w.]+)");

    /** Det inni en {@code do}-blokk leses ikke her, og en blokk er derfor ikke lov. */
    private static final Pattern FORBUDT =
            uttrykk("\\brename\\b|^do\\b|^create\\s+unique\\s+index\\b|^alter\\s+(?:type|domain)\\b"
                    + "|^drop\\s+(?:table|schema|function|procedure|(?:materialized\\s+)?view|type|domain|sequence)\\b"
                    + "|^alter\\s+table\\b.*\\bdrop\\s++(?!(?:constraint|not|default|identity|expression)\\b)"
                    + "|\\balter\\s+(?:column\\s+)?\\S+\\s+(?:(?:set\\s+data\\s+)?type|set\\s+not\\s+null)\\b"
                    + "|\\badd\\s+(?:constraint|check|unique|foreign|primary|exclude)\\b"
                    + "|\\badd\\s(?:(?!\\bdefault\\b)[^,])*\\bnot\\s+null\\b(?![^,]*\\bdefault\\b)");

    /** Setningene den forrige ikke kan leve med. En tabell laget i den samme migreringen kjenner den ikke, så der er alt lov. */
    public List<String> brudd() {
        if (SAMMEN.matcher(sql).find()) {
            return List.of();
        }
        var tekst = setningene();
        var laget = LAGET.matcher(tekst).results().map(Migrering::navn).collect(Collectors.toSet());
        return Stream.of(tekst.split(";"))
                .map(String::strip)
                .filter(setning -> FORBUDT.matcher(setning).find() && !gjelder(setning, laget))
                .toList();
    }

    private static boolean gjelder(String setning, Set<String> laget) {
        return GJELDER.matcher(setning).results().map(Migrering::navn).anyMatch(laget::contains);
    }

    /** Uten det som kan ha komma eller semikolon inni seg. */
    private String setningene() {
        var tekst = INNHOLD.matcher(sql).replaceAll(" ");
        while (PARENTES.matcher(tekst).find()) {
            tekst = PARENTES.matcher(tekst).replaceAll(" ");
        }
        return tekst;
    }

    private static String navn(MatchResult treff) {
        return treff.group(1).toLowerCase(Locale.ROOT);
    }

    private static Pattern uttrykk(String tekst) {
        return Pattern.compile(tekst, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
