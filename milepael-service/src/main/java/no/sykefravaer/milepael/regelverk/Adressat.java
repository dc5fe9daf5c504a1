package no.sykefravaer.milepael.regelverk;

import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** En rolle regelen skriver til, og om den får en oppgave eller bare en melding. */
public record Adressat(Rolle rolle, Form form) {

    static Adressat oppgaveTil(Rolle rolle) {
        return new Adressat(rolle, Form.OPPGAVE);
    }

    static Adressat meldingTil(Rolle rolle) {
        return new Adressat(rolle, Form.MELDING);
    }
}
