package no.sykefravaer.milepael.gjenskaping;

/** Gjenskapingen kan ikke begynne eller fullføres; teksten er for den som startet den. */
final class Avbrudd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Avbrudd(String tekst) {
        super(tekst);
    }
}
