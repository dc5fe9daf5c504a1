package no.sykefravaer.milepael.db;

import java.util.List;
import no.sykefravaer.milepael.db.UtboksRepository.Utgaaende;
import no.sykefravaer.milepael.domene.Sak;

/** En sak før og etter, og hendelsene som skal ut i samme transaksjon. */
public record Saksendring(Sak tidligere, Sak etter, List<Utgaaende> hendelser) {

    public Saksendring {
        hendelser = List.copyOf(hendelser);
    }
}
