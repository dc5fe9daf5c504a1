package no.sykefravaer.sykmelding.dokument;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Feltene i ett JSON-objekt. De ingen har spurt etter når det er lest, er ukjente. */
final class Felter {

    private final JsonNode objekt;
    private final String sti;
    private final Collection<Brudd> brudd;
    private final Set<String> kjente = new HashSet<>();

    Felter(JsonNode objekt, String sti, Collection<Brudd> brudd) {
        this.objekt = objekt;
        this.sti = sti;
        this.brudd = brudd;
    }

    String sti() {
        return sti;
    }

    Verdi felt(String navn) {
        kjente.add(navn);
        return new Verdi(objekt.path(navn), under(navn), brudd);
    }

    Verdi paakrevd(String navn) {
        return felt(navn).paakrevd();
    }

    void meldUkjente() {
        objekt.fieldNames().forEachRemaining(navn -> {
            if (!kjente.contains(navn)) {
                brudd.add(Brudd.paa(under(Feltnavn.trygt(navn)), Feilkode.UKJENT_FELT));
            }
        });
    }

    private String under(String navn) {
        return sti.isEmpty() ? navn : sti + "." + navn;
    }
}
