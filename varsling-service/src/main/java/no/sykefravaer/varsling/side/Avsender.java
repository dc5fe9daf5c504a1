package no.sykefravaer.varsling.side;

import java.net.URI;

/**
 * Hvor et skjema er sendt fra. Informasjonskapselen følger ikke med fra andre nettsteder (SameSite); dette er det andre laget,
 * også mot andre tjenester på samme domene, og {@link Skjemavern} er det tredje.
 */
final class Avsender {

    private Avsender() {}

    /** Det nettleseren sier rett ut, går foran; sier den ingenting, må opphavet være verten vår. */
    static boolean erEgenSide(String sagt, String opphav, String vert) {
        return sagt == null ? erEgen(opphav, vert) : sagt.equals("same-origin");
    }

    private static boolean erEgen(String opphav, String vert) {
        try {
            return opphav != null
                    && vert != null
                    && vert.equals(URI.create(opphav).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
