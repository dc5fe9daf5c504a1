package no.sykefravaer.varsling.side.portefolje;

import java.util.List;
import no.sykefravaer.varsling.portefolje.Veileder;
import no.sykefravaer.varsling.side.Blaing;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.liste.Snarvei;
import no.sykefravaer.varsling.side.liste.Snarveier;
import no.sykefravaer.varsling.side.liste.Sykmeldtvisning;

/**
 * Alt malen til porteføljen trenger.
 *
 * @param eier den porteføljen tilhører
 * @param min sant når det er den innloggedes egen
 * @param kontorets lederens oversikt; null for dem som ikke leder kontoret
 * @param melding det som ble av det lederen sist gjorde; null når ingenting er gjort
 * @param taus sant når kjernen ikke svarte, så neste plikt ikke kan vises
 */
record Portefoljebilde(
        Sidehode hode,
        List<Snarvei> snarveier,
        Veileder eier,
        boolean min,
        List<Sykmeldtvisning> rader,
        Blaing blaing,
        String csvadresse,
        Kontorets kontorets,
        Melding melding,
        boolean taus) {

    /** Lederens oversikt. @param maltall hvor mange én veileder kan ha */
    record Kontorets(List<Lastvisning> last, List<Flyttet> flyttinger, int maltall) {}

    /** En flytting som er gjort, og siden om den. */
    record Flyttet(String tekst, String adresse) {}

    /** Noe som gikk, eller ikke gikk. */
    record Melding(String farge, String ikon, String tekst) {

        static Melding gjort(String tekst) {
            return new Melding("success", "hake", tekst);
        }

        static Melding feil(String tekst) {
            return new Melding("danger", "over", tekst);
        }
    }

    public String tittel() {
        return min ? Snarveier.MIN_PORTEFOLJE : "Porteføljen til " + eier.navn();
    }
}
