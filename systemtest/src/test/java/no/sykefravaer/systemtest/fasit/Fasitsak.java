package no.sykefravaer.systemtest.fasit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.system.Json;

/**
 * En av sakene, om en person ingen annen prøve har brukt og med organisasjonsnumrene byttet ut én til én.
 * {@code fakta} er i den rekkefølgen de kommer; {@code tilfeller} er svaret, én linje hver, slik basen skriver dem.
 */
public record Fasitsak(String id, Personident ident, List<Innsendt> fakta, List<String> tilfeller) {

    static Fasitsak av(String linje, Personident ident, Numre numre) {
        var sak = Json.les(linje);
        var omskriving = new Omskriving(ident, numre);
        var fakta = strom(sak.at("/person/facts")).map(omskriving::innsendt).toList();
        var tilfeller = strom(sak.get("expected"))
                .map(tilfelle -> linje(tilfelle, ident, numre))
                .toList();
        return new Fasitsak(sak.get("id").asText(), ident, fakta, tilfeller);
    }

    private static String linje(JsonNode tilfelle, Personident ident, Numre numre) {
        var virksomheter = new ArrayList<String>();
        tilfelle.get("virksomhetsnummer").forEach(v -> virksomheter.add(numre.gyldig(v.asText())));
        return String.join(
                " | ",
                ident.verdi(),
                tilfelle.get("start").asText(),
                tilfelle.get("end").asText(),
                tilfelle.get("antallSykedager").asText(),
                tilfelle.get("gradertAtTilfelleEnd").asText(),
                tilfelle.get("arbeidstakerAtTilfelleEnd").asText(),
                virksomheter.isEmpty() ? "-" : String.join(",", virksomheter));
    }

    private static Stream<JsonNode> strom(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
