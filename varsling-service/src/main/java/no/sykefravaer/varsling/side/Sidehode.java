package no.sykefravaer.varsling.side;

import java.util.List;

/**
 * Det som står øverst på hver side.
 *
 * @param kontor tomt på sider som ikke gjelder ett kontor
 * @param hvem identen til en ansatt i Nav; tom for andre
 * @param simulertDato dagen når klokka er flyttet, ellers tom
 */
public record Sidehode(
        Kontorvalg kontor, List<Kontorvalg> kontorer, String hvem, String simulertDato, List<Menyvalg> meny) {

    /** Et av brukerens kontorer; navnet er tomt når registeret ikke har svart. */
    record Kontorvalg(String nummer, String navn) {

        public String tekst() {
            return navn == null ? nummer : nummer + " " + navn;
        }
    }

    /** En av sidene den innloggede har, og om det er den hun er på. @param kontor det som følger med dit, eller null */
    record Menyvalg(String tekst, String sti, String kontor, boolean her) {

        public String adresse() {
            return kontor == null ? sti : sti + "?kontor=" + kontor;
        }
    }

    public boolean harFlereKontorer() {
        return kontorer.size() > 1;
    }

    /** Dit den som bytter kontor kommer: siden hun er på når den er for et kontor, ellers oppgavene. */
    public String kontorside() {
        return meny.stream()
                .filter(valg -> valg.her() && valg.kontor() != null)
                .map(Menyvalg::sti)
                .findFirst()
                .orElse(Stier.OPPGAVER);
    }
}
