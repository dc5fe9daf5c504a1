package no.sykefravaer.systemtest.drap;

import java.util.List;
import no.sykefravaer.kontrakt.Personident;

/** Det som sendes inn om én person, i rekkefølge. */
record Forlop(Personident ident, List<Steg> steg) {}
