package no.sykefravaer.varsling.app;

import no.sykefravaer.varsling.db.Innsynsrad;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;

/** En ansatt i Nav som gjør noe: rollen i tokenet, NAV-identen, og sporet til forespørselen. */
public record Utforer(String rolle, String navIdent, String navCallId) {

    /** Raden om det hun gjør, uten hvem det gjelder. @param merknad null når det ikke er noe å si */
    public Innsynsrad rad(Slag hva, String rettighet, String merknad) {
        return new Innsynsrad(rolle, navIdent, rettighet, null, hva, merknad, false, navCallId);
    }
}
