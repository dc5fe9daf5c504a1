package no.sykefravaer.varsling.side.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.side.Datoer;

/**
 * Hvorfor en plikt finnes, slik kjernen svarer. Det kjernen ikke har sagt, er null.
 *
 * @param json kjernens eget svar
 */
record Hvorforvisning(
        String setning,
        String hjemmel,
        String regelverk,
        String start,
        String grunnlag,
        String beregnet,
        String navCallId,
        String json) {

    static Hvorforvisning av(Milepael m, ObjectMapper json) {
        var hvorfor = m.hvorfor();
        if (hvorfor == null) {
            return null;
        }
        return new Hvorforvisning(
                hvorfor.setning(),
                m.hjemmel(),
                m.regelverk(),
                hvorfor.start() == null ? null : Datoer.dag(hvorfor.start()),
                hvorfor.grunnlag() == null ? null : String.join(", ", hvorfor.grunnlag()),
                hvorfor.beregnet() == null ? null : Datoer.tid(hvorfor.beregnet()),
                hvorfor.navCallId(),
                tekst(hvorfor, json));
    }

    private static String tekst(Object hvorfor, ObjectMapper json) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(hvorfor);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Et svar fra kjernen lar seg alltid skrive", e);
        }
    }
}
