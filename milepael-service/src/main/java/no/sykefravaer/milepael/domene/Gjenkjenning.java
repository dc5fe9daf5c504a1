package no.sykefravaer.milepael.domene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
    private final Sak sak;
    private final Instant tid;

    private Gjenkjenning(Sak sak, Instant tid) {
        this.sak = sak;
        this.tid = tid;
        this.ledige = new ArrayList<>(sak.tilfeller());
        this.ledige.sort(Comparator.comparing(Tilfelle::opphort).thenComparing(Tilfelle::start));
    }

    static List<Gjenkjent> av(Sak sak, List<Oppfolgingstilfelle> beregnede, Instant tid) {
        var gjenkjenning = new Gjenkjenning(sak, tid);
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
        return new Gjenkjent(Tilfelle.av(nyId(beregnet), beregnet), null, beregnet);
    }

    /** Ingen tilfeller slettes, så antallet skiller to som begynner samme dag. */
    private UUID nyId(Oppfolgingstilfelle beregnet) {
        return Saksid.av(
                tid,
                "tilfelle",
                sak.person().id(),
                beregnet.start(),
                sak.tilfeller().size());
    }
}
