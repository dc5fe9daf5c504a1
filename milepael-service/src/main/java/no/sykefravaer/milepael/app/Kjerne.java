package no.sykefravaer.milepael.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.sykefravaer.milepael.domene.Saksgang;
import no.sykefravaer.milepael.domene.Tilfelleberegner;
import no.sykefravaer.milepael.regelverk.Planlegger;
import no.sykefravaer.milepael.regelverk.Regelsett;
import no.sykefravaer.milepael.regelverk.Regelverk;

/** Setter kjernen sammen: beregningen, dagens regelverk og innføringsdatoene. */
@ApplicationScoped
class Kjerne {

    @Produces
    @Singleton
    Planlegger planlegger(Regelverksoppsett oppsett) {
        var regler =
                Regelverk.medTellestart(oppsett.dialogmote1TellesFra(), Regelverk.medAktivering(oppsett.aktivering()));
        return new Planlegger(regler, oppsett.lovvalg());
    }

    @Produces
    Saksgang saksgang(Planlegger planlegger, Regelverksoppsett oppsett, Innforingsoppsett innforing) {
        return new Saksgang(
                Tilfelleberegner::tilfeller, Regelsett.av(planlegger, oppsett.praksis()), innforing.innforing());
    }
}
