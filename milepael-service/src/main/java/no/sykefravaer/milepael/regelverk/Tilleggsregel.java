package no.sykefravaer.milepael.regelverk;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Mote;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;

/**
 * En plikt som ikke kommer av ukene alene, men av at noen ber om den eller bestemmer noe. {@code uke} er 0 når den ikke
 * også står i kalenderen. {@code naar} og {@code innen} sier med ord når den blir til, og når den må være gjort.
 */
public record Tilleggsregel(
        String id,
        int uke,
        Omfatter per,
        String plikt,
        Hjemmel hjemmel,
        Rolle ansvarlig,
        List<Adressat> mottakere,
        String naar,
        String innen) {

    public Tilleggsregel {
        mottakere = List.copyOf(mottakere);
    }

    /** Den samme plikten med en annen hjemmel. */
    Tilleggsregel hjemlet(Hjemmel annen) {
        return new Tilleggsregel(id, uke, per, plikt, annen, ansvarlig, mottakere, naar, innen);
    }

    /** Plikten i et fravær: den blir til {@code dag} og må være gjort innen {@code frist}. */
    Plikt plikt(Fravaer fravaer, Oppfolgingstilfelle tilfelle, LocalDate dag, LocalDate frist, Mote mote) {
        return new Plikt(
                id,
                uke,
                per == Omfatter.ARBEIDSGIVER ? fravaer.orgnummer() : null,
                fravaer.start(),
                frist,
                dag,
                Gyldighet.versjonPaa(frist),
                hjemmel.tekst(),
                ansvarlig,
                Mottakere.av(mottakere, fravaer, frist, tilfelle),
                null,
                true,
                mote);
    }
}
