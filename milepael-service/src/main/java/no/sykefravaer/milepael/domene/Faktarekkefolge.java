package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rekkefølgen fakta anvendes i, uansett når de kom fram: {@code mottatt}, så status, dokument, kilde og til sist
 * innholdet. To fakta som ennå er like, er samme faktum, så svaret er en funksjon av mengden. Ett unntak: en erstatning
 * uten versjon står tidligst rett etter det siste som var kommet om dokumentet da den kom.
 */
final class Faktarekkefolge {

    /** Et faktum, nummeret det kom som, og plassen: {@code ledd} hakk etter der {@code anker} hører hjemme. */
    record Plassert(Faktum faktum, int ankomst, Faktum anker, int ledd) {}

    private static final Comparator<Faktum> MOTTATT_SAMTIDIG = Comparator.comparingInt(Faktarekkefolge::trinn)
            .thenComparing(Faktum::slag)
            .thenComparing(Faktum::dokumentId)
            .thenComparing(Faktum::kilde)
            .thenComparingLong(Faktarekkefolge::versjon)
            .thenComparing(Faktum::toString);

    private final List<Plassert> plasserte;

    private Faktarekkefolge(List<Faktum> ankomne) {
        plasserte = new ArrayList<>(ankomne.size());
        ankomne.forEach(this::plasser);
    }

    /** @param ankomne fakta i den rekkefølgen de kom fram */
    static List<Plassert> av(List<Faktum> ankomne) {
        var ordnet = new Faktarekkefolge(ankomne).plasserte;
        ordnet.sort(Faktarekkefolge::sammenlign);
        return ordnet;
    }

    private void plasser(Faktum faktum) {
        var egen = new Plassert(faktum, plasserte.size(), faktum, 0);
        plasserte.add(erUtenVersjon(faktum) ? etterDetSomVarKommet(egen) : egen);
    }

    private Plassert etterDetSomVarKommet(Plassert egen) {
        return plasserte.stream()
                .filter(foer -> foer.faktum().gjelderSammeDokument(egen.faktum()))
                .max(Faktarekkefolge::sammenlign)
                .filter(siste -> sammenlign(siste, egen) > 0)
                .map(siste -> new Plassert(egen.faktum(), egen.ankomst(), siste.anker(), siste.ledd() + 1))
                .orElse(egen);
    }

    private static boolean erUtenVersjon(Faktum faktum) {
        return faktum instanceof Faktum.Erstattet erstattet && erstattet.versjon() == null;
    }

    private static int sammenlign(Plassert en, Plassert annen) {
        var plass = en.anker() == annen.anker() ? 0 : sammenlign(en.anker(), annen.anker());
        return plass != 0 ? plass : Integer.compare(en.ledd(), annen.ledd());
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
            case Faktum.Soknad s -> 1;
            case Faktum.Inntektsmelding i -> 1;
            case Faktum.Erstattet e -> 2;
            case Faktum.Avbrutt a -> 3;
            case Faktum.Gjenapnet g -> 4;
            case Faktum.Slettet s -> 5;
            case Faktum.Trukket t -> 5;
        };
    }

    private static long versjon(Faktum faktum) {
        return faktum instanceof Faktum.Erstattet erstattet && erstattet.versjon() != null
                ? erstattet.versjon()
                : Long.MIN_VALUE;
    }
}
