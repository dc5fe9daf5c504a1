package no.sykefravaer.systemtest.angrep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Verdier: gyldige, nesten gyldige, og slike ingen skulle ha sendt. */
final class Ondsinnet {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DYPEST = 6;
    private static final int LANGT = 20_000;
    private static final int DYPT = 2_000;

    private static final List<String> TEKSTER = List.of(
            "",
            " ",
            "' or '1'='1' --",
            "\"; drop table person; --",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}{{7*7}}<%= 7*7 %>",
            "<script>alert(1)</script>",
            "\"><svg onload=alert(1)>",
            "javascript:alert(1)",
            "//ond.example/",
            "https://ond.example/",
            "/\\ond.example",
            "../../../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "%00",
            "\u0000",
            "a\u0000b",
            "\r\nSet-Cookie: a=b",
            "\u202Esnudd",
            "e\u0301\u0301\u0301",
            "\uD83D\uDE00".repeat(50),
            "\uD800",
            "ß\u0130\uFB03",
            "null",
            "NaN",
            "-0",
            "1e400",
            "9223372036854775808",
            "-1",
            "0000-00-00",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31T23:59:60Z",
            "2026-03-29T02:30:00",
            "00000000000",
            "99999999999",
            "=cmd|'/c calc'!A1");

    private static final List<String> FELT = List.of(
            "id",
            "personId",
            "rolle",
            "roller",
            "kilde",
            "status",
            "versjon",
            "utforer",
            "NAVident",
            "enheter",
            "@type",
            "class",
            "__proto__",
            "callback",
            "url");

    private final Random tilfeldig;
    private final List<String> kjente;

    /** @param kjente id-er og numre som finnes, til å gjette med */
    Ondsinnet(Random tilfeldig, List<String> kjente) {
        this.tilfeldig = tilfeldig;
        this.kjente = kjente;
    }

    String tekst() {
        return switch (tilfeldig.nextInt(8)) {
            case 0, 1, 2 -> enAv(kjente);
            case 3 -> new UUID(tilfeldig.nextLong(), tilfeldig.nextLong()).toString();
            case 4 -> "å".repeat(tilfeldig.nextInt(LANGT));
            default -> enAv(TEKSTER);
        };
    }

    /** En kropp etter skjemaet, med noe galt i seg av og til. */
    String kropp(JsonNode skjema, JsonNode alle) {
        return switch (tilfeldig.nextInt(20)) {
            case 0 -> "";
            case 1 -> "{";
            case 2 -> "[".repeat(DYPT) + "]".repeat(DYPT);
            case 3 -> "{\"a\":".repeat(DYPT) + "1" + "}".repeat(DYPT);
            case 4 -> "\uFEFF" + verdi(skjema, alle, 0);
            case 5 -> hva().toString();
            case 6 -> verdi(skjema, alle, 0) + "\n" + verdi(skjema, alle, 0);
            default -> verdi(skjema, alle, 0).toString();
        };
    }

    private JsonNode verdi(JsonNode skjema, JsonNode alle, int dybde) {
        var dette = skjema.has("$ref") ? alle.path(skjema.get("$ref").asText().replaceAll(".*/", "")) : skjema;
        if (dybde > DYPEST || tilfeldig.nextInt(8) == 0) {
            return hva();
        }
        var valg = Stream.of("oneOf", "anyOf", "allOf")
                .map(dette::path)
                .filter(n -> !n.isEmpty())
                .findFirst();
        if (valg.isPresent()) {
            return verdi(valg.get().get(tilfeldig.nextInt(valg.get().size())), alle, dybde + 1);
        }
        return etterType(dette, alle, dybde);
    }

    private JsonNode etterType(JsonNode skjema, JsonNode alle, int dybde) {
        var type = skjema.path("type").isArray()
                ? skjema.path("type").get(0).asText()
                : skjema.path("type").asText();
        return switch (type) {
            case "object" -> objekt(skjema, alle, dybde);
            case "array" -> liste(skjema, alle, dybde);
            case "integer", "number" -> JSON.numberNode(tilfeldig.nextInt(-3, 120));
            case "boolean" -> JSON.booleanNode(tilfeldig.nextBoolean());
            default -> tekst(skjema);
        };
    }

    private JsonNode objekt(JsonNode skjema, JsonNode alle, int dybde) {
        var objekt = JSON.objectNode();
        skjema.path("properties").properties().stream()
                .filter(felt -> tilfeldig.nextInt(10) > 0)
                .forEach(felt -> objekt.set(felt.getKey(), verdi(felt.getValue(), alle, dybde + 1)));
        if (tilfeldig.nextInt(4) == 0) {
            objekt.set(enAv(FELT), hva());
        }
        return objekt;
    }

    private JsonNode liste(JsonNode skjema, JsonNode alle, int dybde) {
        var antall = tilfeldig.nextInt(20) == 0 ? 300 : tilfeldig.nextInt(3);
        return JSON.arrayNode()
                .addAll(Stream.generate(() -> verdi(skjema.path("items"), alle, dybde + 1))
                        .limit(antall)
                        .toList());
    }

    private JsonNode tekst(JsonNode skjema) {
        if (skjema.has("enum") && tilfeldig.nextInt(5) > 0) {
            return skjema.get("enum").get(tilfeldig.nextInt(skjema.get("enum").size()));
        }
        return switch (skjema.path("format").asText()) {
            case "date" -> JSON.textNode("2026-%02d-%02d".formatted(tilfeldig.nextInt(14), tilfeldig.nextInt(33)));
            case "date-time" ->
                JSON.textNode("2026-%02d-01T%02d:00:00Z".formatted(1 + tilfeldig.nextInt(12), tilfeldig.nextInt(26)));
            default -> JSON.textNode(tekst());
        };
    }

    private JsonNode hva() {
        return switch (tilfeldig.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(new BigDecimal("1e" + tilfeldig.nextInt(500)));
            case 2 -> JSON.numberNode(Long.MIN_VALUE);
            case 3 -> JSON.arrayNode();
            case 4 -> JSON.objectNode();
            case 5 -> JSON.booleanNode(true);
            default -> JSON.textNode(tekst());
        };
    }

    <T> T enAv(List<T> valg) {
        return valg.get(tilfeldig.nextInt(valg.size()));
    }
}
