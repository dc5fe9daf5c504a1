package no.sykefravaer.milepael.db;

import java.util.List;
import java.util.Set;
import no.sykefravaer.milepael.db.UtboksRepository.Utgaaende;
import no.sykefravaer.milepael.domene.Sak;

/** En sak før og etter, og hendelsene som skal ut i samme transaksjon. */
public record Saksendring(Sak tidligere, Sak etter, List<Utgaaende> hendelser) {

    public Saksendring {
        hendelser = List.copyOf(hendelser);
    }

    /** Sant når utfallet av et faktum, tilfellene eller planen er en annen enn før. */
    public boolean endrerNoe() {
        return !etter.milepaeler().equals(tidligere.milepaeler())
                || !etter.fakta().equals(tidligere.fakta())
                || !Set.copyOf(etter.tilfeller()).equals(Set.copyOf(tidligere.tilfeller()));
    }
}
