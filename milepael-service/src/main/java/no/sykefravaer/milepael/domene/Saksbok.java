package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.milepael.domene.Milepael.Nokkel;

/** Milepælene i en sak mens de endres, og det som skal fortelles om det, i den rekkefølgen det skjer. */
final class Saksbok {

    private final Hendelser hendelser;
    private final Map<Nokkel, Milepael> milepaeler;
    private final List<MilepaelHendelse> fortalt = new ArrayList<>();

    Saksbok(Sak sak) {
        this.hendelser = new Hendelser(sak.person());
        this.milepaeler = new HashMap<>(sak.milepaeler());
    }

    Milepael finn(Nokkel nokkel) {
        return milepaeler.get(nokkel);
    }

    Collection<Milepael> alle() {
        return List.copyOf(milepaeler.values());
    }

    void lagre(Milepael m) {
        milepaeler.put(m.nokkel(), m);
    }

    void lukk(Milepael m, Lukkegrunn grunn) {
        lagre(m);
        fortalt.add(hendelser.lukket(m, grunn));
    }

    void endre(Milepael m) {
        lagre(m);
        fortalt.add(hendelser.endret(m));
    }

    /** Det mottakerne trenger å vite når plikten er blitt denne. */
    void overgang(boolean varApen, Milepael m) {
        lagre(m);
        fortalt.addAll(hendelser.overgang(varApen, m));
    }

    Steg steg(Sak sak, List<Tilfelle> tilfeller) {
        return new Steg(sak.med(tilfeller, milepaeler), fortalt);
    }
}
