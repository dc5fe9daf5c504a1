package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.sykefravaer.milepael.db.NyId;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Tilfelleberegner;
import no.sykefravaer.milepael.regelverk.Lovvalg;
import no.sykefravaer.milepael.regelverk.Planlegger;
import no.sykefravaer.milepael.regelverk.Regelverk;

/** Setter kjernen sammen: beregningen, dagens regelverk og id-ene. */
@ApplicationScoped
class Kjerne {

    @Produces
    @ApplicationScoped
    Planlegger planlegger() {
        return new Planlegger(Regelverk.REGLER, Lovvalg.FRIST);
    }

    @Produces
    Saksgang saksgang(Planlegger planlegger) {
        return new Saksgang(Tilfelleberegner::tilfeller, planlegger::plikter, NyId::get);
    }
}
