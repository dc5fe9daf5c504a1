package no.sykefravaer.milepael.api;

import no.sykefravaer.kontrakt.Personident;

/** Headere som leses flere steder. */
final class Headere {

    private Headere() {}

    /** Svarer 400 når headeren mangler eller ikke er elleve siffer; verdien gjentas aldri. */
    static Personident personident(String verdi) {
        try {
            return new Personident(verdi);
        } catch (IllegalArgumentException e) {
            throw Problem.av(400, "UGYLDIG_PERSONIDENT", "Headeren nav-personident skal ha elleve siffer.")
                    .feil();
        }
    }
}
