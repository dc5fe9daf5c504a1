package no.sykefravaer.varsling.side.part;

import java.util.List;
import no.sykefravaer.varsling.side.Sidehode;

/**
 * Alt malen til den sykmeldtes egen side trenger.
 *
 * @param aktuelle det som pågår, og når ingenting gjør det, det siste
 * @param mote null når hun ikke er kalt inn
 * @param kanBe sant når et sykefravær pågår
 * @param innsyn null når kjernen ikke kunne si hvem som har sett på saken
 * @param gjort det som nettopp ble tatt imot; null når ingenting ble det
 * @param feil hvorfor det hun sendte, ikke ble tatt imot; null når det ble det
 */
record Mittvisning(
        Tekster t,
        Sidehode hode,
        List<Mittfravaer> aktuelle,
        List<Mittfravaer> tidligere,
        Mittmote mote,
        boolean kanBe,
        List<Mittblikk> innsyn,
        String gjort,
        String feil,
        String skrevet) {

    public boolean innsynMangler() {
        return innsyn == null;
    }

    public String tidligereTittel() {
        return t.av("mitt.tidligere", tidligere.size());
    }

    public String svarte() {
        return t.av("mitt.svarte", mote.svart());
    }

    @Override
    public String toString() {
        return "Mittvisning[***]";
    }
}
