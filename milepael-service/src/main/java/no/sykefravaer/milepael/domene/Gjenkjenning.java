package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Parer nyberegnede tilfeller med de lagrede: et tilfelle er det tidligste lagrede det deler dager med. Et som ennå
 * gjelder går foran et opphørt, så det som deles, slås sammen og deles igjen, finner tilbake til sitt.
 */
final class Gjenkjenning {

    /** Et nyberegnet tilfelle og det det var før; {@code tidligere} er null når det er nytt. */
    record Gjenkjent(Tilfelle etter, Tilfelle tidligere, Oppfolgingstilfelle beregnet) {

        boolean harNySlutt() {
            return tidligere == null
                    || tidligere.opphort()
                    || !tidligere.slutt().equals(etter.slutt());
        }
    }

    private final List<Tilfelle> ledige;
    private final Supplier<UUID> nyId;

    private Gjenkjenning(List<Tilfelle> lagrede, Supplier<UUID> nyId) {
        this.ledige = new ArrayList<>(lagrede);
        this.ledige.sort(Comparator.comparing(Tilfelle::opphort).thenComparing(Tilfelle::start));
        this.nyId = nyId;
    }

    static List<Gjenkjent> av(List<Tilfelle> lagrede, List<Oppfolgingstilfelle> beregnede, Supplier<UUID> nyId) {
        var gjenkjenning = new Gjenkjenning(lagrede, nyId);
        return beregnede.stream().map(gjenkjenning::gjenkjenn).toList();
    }

    /** De nyberegnede, og de lagrede som ingen lenger kjenner seg igjen i, som opphørte. */
    static List<Tilfelle> etter(List<Tilfelle> lagrede, List<Gjenkjent> kjente) {
        var nye = new ArrayList<>(kjente.stream().map(Gjenkjent::etter).toList());
        var ider = nye.stream().map(Tilfelle::id).collect(Collectors.toSet());
        lagrede.stream()
                .filter(tilfelle -> !ider.contains(tilfelle.id()))
                .map(Tilfelle::opphor)
                .forEach(nye::add);
        return nye;
    }

    private Gjenkjent gjenkjenn(Oppfolgingstilfelle beregnet) {
        for (var tilfelle : ledige) {
            if (tilfelle.periode().overlapper(beregnet.periode())) {
                ledige.remove(tilfelle);
                return new Gjenkjent(Tilfelle.av(tilfelle.id(), beregnet), tilfelle, beregnet);
            }
        }
        return new Gjenkjent(Tilfelle.av(nyId.get(), beregnet), null, beregnet);
    }
}
