package no.sykefravaer.milepael.regelverk;

import java.util.Optional;
import java.util.stream.Stream;
import no.sykefravaer.milepael.domene.Regler;

/** Alt saksgangen spør regelverket om, satt sammen: kalenderen, det som kan bestilles, og det som følger av beslutninger. */
public final class Regelsett {

    private static final Planlegger FORSLAG = new Planlegger(Regelverk.FORSLAG, Lovvalg.FRIST);

    private Regelsett() {}

    /** Regelen bak en plikt som ikke står i kalenderen. */
    public static Optional<Tilleggsregel> utenomKalenderen(String id) {
        var bestilte = Bestillinger.RADER.stream().map(Bestillinger.Rad::regel);
        return Stream.concat(bestilte, Folgeregler.REGLER.stream())
                .filter(regel -> regel.id().equals(id) && regel.uke() == 0)
                .findFirst();
    }

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
