package no.sykefravaer.varsling.side.liste;

/** Hvem oppgavelista er for. */
enum Omfang {
    KONTORETS("Kontorets oppgaver"),
    MINE("Mine oppgaver");

    final String tittel;

    Omfang(String tittel) {
        this.tittel = tittel;
    }
}
