package no.sykefravaer.lokal.testressurs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Et sted i en OpenAPI-fil. Er det en henvisning, er det stedet den viser til, også i en annen fil. */
record Kontraktsted(URI fil, String peker, JsonNode innhold) {

    private static final JsonSchemaFactory SKJEMAER = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    static Kontraktsted i(Path fil) {
        return i(fil.toAbsolutePath().normalize().toUri(), "");
    }

    private static Kontraktsted i(URI fil, String peker) {
        try {
            var innhold = new YAMLMapper().readTree(new File(fil)).at(peker);
            return new Kontraktsted(fil, peker, innhold).fulgt();
        } catch (IOException e) {
            throw new UncheckedIOException("Kontrakten lar seg ikke lese", e);
        }
    }

    /** @param del navn med skråstrek imellom; en skråstrek i et navn skrives {@code ~1} */
    Kontraktsted under(String del) {
        return new Kontraktsted(fil, peker + "/" + del, innhold.at("/" + del)).fulgt();
    }

    boolean finnes() {
        return !innhold.isMissingNode();
    }

    List<String> navn() {
        var navn = new ArrayList<String>();
        innhold.fieldNames().forEachRemaining(navn::add);
        return navn;
    }

    /** Hvert sted i en liste. */
    List<Kontraktsted> alle() {
        return IntStream.range(0, innhold.size())
                .mapToObj(i -> under(Integer.toString(i)))
                .toList();
    }

    /** Stedet er et skjema: det som er galt med en verdi. */
    Set<String> brudd(JsonNode verdi) {
        return SKJEMAER
                .getSchema(SchemaLocation.of(fil + "#" + peker))
                .validate(verdi, kjoring -> kjoring.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Kontraktsted fulgt() {
        if (!innhold.has("$ref")) {
            return this;
        }
        var til = fil.resolve(innhold.get("$ref").asText());
        return i(URI.create(til.toString().replaceAll("#.*", "")), til.getFragment());
    }
}
