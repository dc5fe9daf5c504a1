package no.sykefravaer.varsling.side.portefolje;

import java.util.List;
import no.sykefravaer.varsling.portefolje.Veileder;
import no.sykefravaer.varsling.side.Sidehode;

/**
 * Alt malen til en flytting trenger: skjemaet før, framdriften mens, og utfallet etterpå.
 *
 * @param veiledere de som kan velges
 * @param fra den som er valgt å flytte fra; tom når ingen er det
 * @param feil det som mangler i skjemaet; null når ingenting gjør det
 * @param framdrift null før noe er flyttet
 */
record Flytteside(
        Sidehode hode,
        List<Lastvisning> eiere,
        List<Veileder> veiledere,
        String fra,
        String feil,
        Framdrift framdrift) {

    /**
     * Hvor langt en flytting er kommet.
     *
     * @param pagar sant til alle er sett på, eller noe har stanset den
     * @param tilbake adressen som flytter dem tilbake; null når det ikke er noen å flytte
     */
    record Framdrift(int alle, int behandlet, boolean pagar, String farge, String ikon, String tekst, String tilbake) {}

    public boolean pagar() {
        return framdrift != null && framdrift.pagar();
    }

    public List<Flyttearsak> arsaker() {
        return List.of(Flyttearsak.values());
    }
}
