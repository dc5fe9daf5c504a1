package no.sykefravaer.milepael.regelverk;

import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Regler;

/** Alt saksgangen spør regelverket om, satt sammen: kalenderen, det som kan bestilles, og det som følger av beslutninger. */
public final class Regelsett {

    private static final Planlegger FORSLAG = new Planlegger(Regelverk.FORSLAG, Lovvalg.FRIST);

    private Regelsett() {}

    public static Regler av(Planlegger planlegger, Praksis praksis) {
        return new Regler(
                (tilfelle, kontor) -> praksis.tidlig(kontor)
                        ? Stream.concat(planlegger.plikter(tilfelle).stream(), FORSLAG.plikter(tilfelle).stream())
                                .toList()
                        : planlegger.plikter(tilfelle),
                planlegger::erInnfridd,
                Bestillinger::plikt,
                new Folger(praksis)::av,
                TidligInnsats::bestiller,
                TidligInnsats::utelater);
    }
}
