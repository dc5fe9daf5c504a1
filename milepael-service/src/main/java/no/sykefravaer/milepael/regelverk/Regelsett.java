package no.sykefravaer.milepael.regelverk;

import no.sykefravaer.milepael.domene.Regler;

/** Alt saksgangen spør regelverket om, satt sammen: kalenderen, det som kan bestilles, og det som følger av beslutninger. */
public final class Regelsett {

    private Regelsett() {}

    public static Regler av(Planlegger planlegger, Praksis praksis) {
        return new Regler(
                (tilfelle, kontor) -> planlegger.plikter(tilfelle, praksis.tidlig(kontor)),
                planlegger::erInnfridd,
                Bestillinger::plikt,
                new Folger(praksis)::av,
                TidligInnsats::bestiller,
                TidligInnsats::utelater);
    }
}
