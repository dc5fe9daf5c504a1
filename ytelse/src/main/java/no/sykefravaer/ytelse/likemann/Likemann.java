package no.sykefravaer.ytelse.likemann;

import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Saksfil;

/** En likemann slik {@link Sideprosess} kaller den: en fase om gangen, på én tråd. */
@FunctionalInterface
public interface Likemann extends AutoCloseable {

    /**
     * Tida er bare fasens egen: det som gjøres klart før og telles etter, er utenfor.
     *
     * @throws IllegalArgumentException når likemannen ikke har fasen, eller sakene i fila ikke er slik fasen trenger
     */
    Runde kjor(String fase, Saksfil fil) throws Exception;

    @Override
    default void close() {}
}
