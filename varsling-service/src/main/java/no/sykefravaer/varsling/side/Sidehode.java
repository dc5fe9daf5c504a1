package no.sykefravaer.varsling.side;

import java.util.List;

/**
 * Det som står øverst på hver side.
 *
 * @param simulertDato dagen når klokka er flyttet, ellers tom
 */
record Sidehode(Kontorvalg kontor, List<Kontorvalg> kontorer, String navIdent, String simulertDato) {

    /** Et av brukerens kontorer; navnet er tomt når registeret ikke har svart. */
    record Kontorvalg(String nummer, String navn) {

        public String tekst() {
            return navn == null ? nummer : nummer + " " + navn;
        }
    }

    public boolean harFlereKontorer() {
        return kontorer.size() > 1;
    }
}
