package no.sykefravaer.kontrakt;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Hvem som skal få oppgaven eller meldingen. En sykmelder uten {@code hpr} er ukjent; da tar Nav oppgaven. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mottaker(Rolle rolle, Form form, String enhet, Orgnummer orgnummer, Hpr hpr) {

    /** Partene i oppfølgingen som systemet skriver til. */
    public enum Rolle {
        NAV,
        ARBEIDSGIVER,
        SYKMELDER
    }

    /** En OPPGAVE har frist og noe å gjøre; en MELDING opplyser og har ingen. */
    public enum Form {
        OPPGAVE,
        MELDING
    }

    /** @throws IllegalArgumentException når rolle eller form mangler */
    public Mottaker {
        Paakrevd.felt(rolle, form);
    }
}
