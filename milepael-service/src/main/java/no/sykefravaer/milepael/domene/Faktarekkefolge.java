package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Rekkefølgen fakta anvendes i, uansett når de kom fram: {@code mottatt}, så status, dokument, kilde og til sist
 * innholdet. To fakta som ennå er like, er samme faktum, så svaret er en funksjon av mengden.
 */
final class Faktarekkefolge {

    private static final Comparator<Faktum> MOTTATT_SAMTIDIG = Comparator.comparingInt(Faktarekkefolge::trinn)
            .thenComparing(Faktum::dokumentId)
            .thenComparing(Faktum::kilde)
            .thenComparing(Faktum::toString);

    private Faktarekkefolge() {}

    static List<Faktum> av(Collection<Faktum> fakta) {
        var ordnet = new ArrayList<>(fakta);
        ordnet.sort(Faktarekkefolge::sammenlign);
        return ordnet;
    }

    private static int sammenlign(Faktum en, Faktum annen) {
        var tid = en.mottatt().compareTo(annen.mottatt());
        return tid != 0 ? tid : MOTTATT_SAMTIDIG.compare(en, annen);
    }

    private static int trinn(Faktum faktum) {
        return switch (faktum) {
            case Faktum.Sykmelding s ->
                switch (s.status()) {
                    case NY -> 0;
                    case SENDT, BEKREFTET -> 1;
                };
            case Faktum.Avbrutt a -> 2;
            case Faktum.Gjenapnet g -> 3;
            case Faktum.Slettet s -> 4;
        };
    }
}
