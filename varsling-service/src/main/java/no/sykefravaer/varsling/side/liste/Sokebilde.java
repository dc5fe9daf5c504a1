package no.sykefravaer.varsling.side.liste;

import java.util.List;
import no.sykefravaer.varsling.side.Sidehode;

/**
 * Alt malen til søket trenger.
 *
 * @param sokt det det er søkt etter; tomt før noen har søkt
 * @param treff null før noen har søkt, eller når det som er skrevet, ikke kan søkes etter
 * @param flere det finnes flere enn dem som vises
 * @param feil det som er galt med det som er skrevet, eller null
 */
record Sokebilde(
        Sidehode hode, List<Snarvei> snarveier, String sokt, List<Sykmeldtvisning> treff, boolean flere, String feil) {

    @Override
    public String toString() {
        return "Sokebilde[" + (treff == null ? 0 : treff.size()) + "]";
    }
}
