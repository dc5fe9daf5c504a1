package no.sykefravaer.varsling.drift;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Skjuler alt i en post unntatt det som er tillatt: en verdi vises når både feltet er på lista og verdien har feltets form, så
 * et fødselsnummer i feil felt heller ikke vises. Et felt kontrakten ikke har, vises ikke engang med navn.
 */
final class Sladding {

    static final String SLADD = "•••";

    private static final Pattern KODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final Pattern HENDELSE = Pattern.compile("(?=.{3,60}$)(?:[A-Z][a-z]+){2,}"); // SykmeldingMottatt
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern DATO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TALL = Pattern.compile("\\d{1,4}");

    private static final Map<String, Pattern> KLART = Stream.of(
                    Map.of(
                            "type",
                            HENDELSE,
                            "regel",
                            KODE,
                            "ansvarlig",
                            KODE,
                            "rolle",
                            KODE,
                            "form",
                            KODE,
                            "grunn",
                            KODE),
                    Map.of("hendelseId", UUID, "milepaelId", UUID, "personId", UUID),
                    Map.of("versjon", TALL, "uke", TALL, "regelverk", TALL, "frist", DATO, "tilfelleStart", DATO))
            .flatMap(del -> del.entrySet().stream())
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Feltene som vises med navn, men uten verdi. */
    private static final Set<String> SKJULT =
            Set.of("hjemmel", "mottakere", "enhet", "orgnummer", "hpr", "mote", "personident", "opplysninger");

    private final List<String> klartekst = new ArrayList<>();

    JsonNode sladd(JsonNode node) {
        return sladd("", node);
    }

    /** Verdiene som er vist. */
    List<String> klartekst() {
        return List.copyOf(klartekst);
    }

    private JsonNode sladd(String felt, JsonNode node) {
        if (node.isObject()) {
            var sladdet = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(del -> sladdet.set(navn(del.getKey()), sladd(del.getKey(), del.getValue())));
            return sladdet;
        }
        if (node.isArray()) {
            var sladdet = JsonNodeFactory.instance.arrayNode();
            node.forEach(del -> sladdet.add(sladd(felt, del)));
            return sladdet;
        }
        return verdi(felt, node);
    }

    private JsonNode verdi(String felt, JsonNode node) {
        var form = KLART.get(felt);
        if (form == null || !form.matcher(node.asText()).matches()) {
            return JsonNodeFactory.instance.textNode(SLADD);
        }
        klartekst.add(node.asText());
        return node;
    }

    private static String navn(String felt) {
        return KLART.containsKey(felt) || SKJULT.contains(felt) ? felt : SLADD;
    }
}
