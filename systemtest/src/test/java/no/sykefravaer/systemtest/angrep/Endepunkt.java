package no.sykefravaer.systemtest.angrep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.sykefravaer.systemtest.system.Json;
import no.sykefravaer.systemtest.system.Nett;

/**
 * Ett kall slik tjenestens OpenAPI beskriver det.
 *
 * @param sti med {@code {navn}} der noe skal settes inn
 * @param type hva kroppen er, som {@code application/json}; tom når kallet ikke har noen
 * @param innhold skjemaet for kroppen, for ndjson for hver linje; tomt når kallet ikke har noen
 * @param alle skjemaene som vises til
 */
record Endepunkt(
        String tjeneste,
        String metode,
        String sti,
        List<Parameter> parametre,
        String type,
        JsonNode innhold,
        JsonNode alle) {

    private static final Set<String> METODER = Set.of("get", "post", "put", "patch", "delete");

    /** @param sted {@code path}, {@code query} eller {@code header} */
    record Parameter(String navn, String sted) {}

    /** Alle i en tjeneste. @param adresse der den svarer */
    static List<Endepunkt> i(String adresse) {
        var openapi = Json.les(Nett.get(adresse + "/openapi?format=json", null).tekst());
        return openapi.path("paths").properties().stream()
                .flatMap(sti -> kall(adresse, sti, openapi.at("/components/schemas")))
                .toList();
    }

    private static Stream<Endepunkt> kall(String adresse, Map.Entry<String, JsonNode> sti, JsonNode alle) {
        var felles = sti.getValue().path("parameters");
        return sti.getValue().properties().stream()
                .filter(kall -> METODER.contains(kall.getKey()))
                .map(kall -> new Endepunkt(
                        adresse,
                        kall.getKey().toUpperCase(Locale.ROOT),
                        sti.getKey(),
                        Stream.concat(
                                        parametre(felles),
                                        parametre(kall.getValue().path("parameters")))
                                .distinct()
                                .toList(),
                        innhold(kall.getValue()).map(Map.Entry::getKey).orElse(""),
                        innhold(kall.getValue())
                                .map(en -> en.getValue().path("schema"))
                                .orElse(MissingNode.getInstance()),
                        alle));
    }

    private static Stream<Parameter> parametre(JsonNode alle) {
        return StreamSupport.stream(alle.spliterator(), false)
                .map(en -> new Parameter(en.path("name").asText(), en.path("in").asText()));
    }

    private static Optional<Map.Entry<String, JsonNode>> innhold(JsonNode kall) {
        return kall.path("requestBody").path("content").properties().stream().findFirst();
    }

    boolean harKropp() {
        return !type.isEmpty();
    }

    /** En linje for hver, og ikke én kropp. */
    boolean erLinjer() {
        return type.endsWith("ndjson");
    }

    @Override
    public String toString() {
        return metode + " " + sti;
    }
}
