package no.sykefravaer.varsling.oppgave;

/** Hva mottakeren skal gjøre med oppgaven. */
public enum Handling {
    OPPRETT,
    ENDRE,
    LUKK
}
