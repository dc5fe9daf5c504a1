package no.sykefravaer.systemtest.fasit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.sykefravaer.kontrakt.Personident;

/** Et faktum slik saken skriver det, gjort om til forespørselen et kildesystem ville sendt. */
record Omskriving(Personident ident, Numre numre) {

    Innsendt innsendt(JsonNode faktum) {
        return switch (faktum.get("kind").asText()) {
            case "SYKMELDING" -> omSykmelding(faktum);
            case "SOKNAD" -> new Innsendt("POST", "/soknader", dokument(faktum, "soknadId"));
            case "INNTEKTSMELDING" -> new Innsendt("POST", "/inntektsmeldinger", dokument(faktum, "inntektsmeldingId"));
            default -> throw new IllegalArgumentException("Et ukjent slag i saken");
        };
    }

    private Innsendt omSykmelding(JsonNode faktum) {
        var adresse = "/sykmeldinger/" + faktum.get("sykmeldingId").asText();
        return switch (faktum.get("status").asText()) {
            case "AVBRUTT" -> new Innsendt("POST", adresse + "/avbryt", mottatt(faktum));
            case "GJENAPNET" -> new Innsendt("POST", adresse + "/gjenapne", mottatt(faktum));
            case "SLETTET" -> new Innsendt("DELETE", adresse, mottatt(faktum));
            default -> new Innsendt("POST", "/sykmeldinger", dokument(faktum, "sykmeldingId"));
        };
    }

    private static String mottatt(JsonNode faktum) {
        var kropp = JsonNodeFactory.instance.objectNode();
        return kropp.set("mottatt", faktum.get("mottatt")).toString();
    }

    /** Feltene er de samme; id, person og arbeidsgiver heter noe annet hos oss. */
    private String dokument(JsonNode faktum, String id) {
        ObjectNode kropp = faktum.deepCopy();
        kropp.remove("kind");
        kropp.set("id", kropp.remove(id));
        kropp.put("fnr", ident.verdi());
        var orgnummer = kropp.remove("orgnummer");
        if (orgnummer != null && !orgnummer.isNull()) {
            kropp.putObject("arbeidsgiver").put("orgnummer", numre.gyldig(orgnummer.asText()));
        }
        return kropp.toString();
    }
}
