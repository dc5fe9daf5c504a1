package no.sykefravaer.lokal.testressurs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Set;
import no.sykefravaer.lokal.testressurs.Mottakerkontrakt.Foresporsel;

/** En parameter i spørringen, eller et hode, slik kontrakten vil ha den. */
record Kontraktparameter(String navn, boolean hode, boolean paakrevd, Kontraktsted skjema) {

    static Kontraktparameter av(Kontraktsted sted) {
        var innhold = sted.innhold();
        return new Kontraktparameter(
                innhold.path("name").asText(),
                innhold.path("in").asText().equals("header"),
                innhold.path("required").asBoolean(),
                sted.under("schema"));
    }

    Set<String> brudd(Foresporsel foresporsel) {
        var verdi = hode
                ? foresporsel.hoder().get(navn.toLowerCase(Locale.ROOT))
                : foresporsel.sporring().get(navn);
        if (verdi == null) {
            return paakrevd ? Set.of(navn + ": mangler") : Set.of();
        }
        return skjema.brudd(node(verdi));
    }

    private JsonNode node(String verdi) {
        var helTall = skjema.innhold().path("type").asText().equals("integer") && verdi.matches("[0-9]{1,9}");
        return helTall ? IntNode.valueOf(Integer.parseInt(verdi)) : TextNode.valueOf(verdi);
    }
}
