package no.sykefravaer.milepael.statistikk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import no.sykefravaer.milepael.statistikk.Pliktsak.Utfall;

/** Hvor mange som ble gjort i tide, av hvor mange som skulle gjøres; unntakene og de uaktuelle er ikke blant dem. */
public record Plikttall(long iTide, long av, long unntak, long ikkeAktuelt) {

    static Plikttall av(Collection<Pliktsak> saker) {
        var antall = saker.stream().collect(groupingBy(Pliktsak::utfall, counting()));
        var iTide = antall.getOrDefault(Utfall.I_TIDE, 0L);
        var resten = antall.getOrDefault(Utfall.FOR_SENT, 0L) + antall.getOrDefault(Utfall.IKKE_GJORT, 0L);
        return new Plikttall(
                iTide,
                iTide + resten,
                antall.getOrDefault(Utfall.UNNTAK, 0L),
                antall.getOrDefault(Utfall.IKKE_AKTUELT, 0L));
    }
}
