package no.sykefravaer.ytelse.likemann;

import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Saksfil;

/** En likemann slik {@link Sideprosess} kaller den, på én tråd: en fase gjøres klar, kjøres, og telles etterpå når det trengs. */
@FunctionalInterface
public interface Likemann extends AutoCloseable {

    /**
     * Det fasen trenger og som ikke er en del av den: sakene regnet ut, de gamle ryddet bort.
     *
     * @throws IllegalArgumentException når likemannen ikke har fasen, eller sakene i fila ikke er slik fasen trenger
     */
    default void gjorKlar(String fase, Saksfil fil) throws Exception {}

    /** Fasen selv, og ikke mer: benken teller prosessortid og logg så lenge kallet varer. */
    Runde kjor(String fase, Saksfil fil) throws Exception;

    /** Det som står etter den siste fasen, mot det som skulle stått. */
    default Avvik avvik() throws Exception {
        return Avvik.INGEN;
    }

    @Override
    default void close() {}
}
