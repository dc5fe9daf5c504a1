package no.sykefravaer.milepael.domene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;

/**
 * Alle dager fra den første til den siste noe er sagt om, delt der et utsagn begynner eller slutter. Utsagnene er
 * nummerert etter styrke, så de som gjelder på en dag, er en mengde tall der det minste er det sterkeste.
 */
final class Dagslinje {

    private final List<Utsagn> utsagn;
    private final Set<String> arbeidsgivere;
    private final BitSet gjeldende;
    private final List<Strekk> strekk = new ArrayList<>();

    private Dagslinje(Faktagrunnlag grunnlag) {
        this.utsagn = grunnlag.utsagn();
        this.arbeidsgivere = grunnlag.arbeidsgivere();
        this.gjeldende = new BitSet(utsagn.size());
    }

    static List<Strekk> av(Faktagrunnlag grunnlag) {
        var linje = new Dagslinje(grunnlag);
        linje.gjennom(linje.snitt());
        return linje.strekk;
    }

    /** Hvert utsagn to ganger, dagen det begynner og dagen etter det slutter, som (dag, nummer) i ett tall. */
    private long[] snitt() {
        var snitt = new long[2 * utsagn.size()];
        for (int nummer = 0; nummer < utsagn.size(); nummer++) {
            snitt[2 * nummer] = (long) utsagn.get(nummer).fom() << Integer.SIZE | nummer;
            snitt[2 * nummer + 1] = (utsagn.get(nummer).tom() + 1L) << Integer.SIZE | nummer;
        }
        Arrays.sort(snitt);
        return snitt;
    }

    private void gjennom(long[] snitt) {
        for (int i = 0; i < snitt.length; i++) {
            var dag = dag(snitt[i]);
            if (i > 0 && dag > dag(snitt[i - 1])) {
                var her = utsagnHer();
                strekk.add(new Strekk(dag(snitt[i - 1]), dag - 1, dagene(her), her));
            }
            gjeldende.flip((int) snitt[i]);
        }
    }

    private static int dag(long snitt) {
        return (int) (snitt >> Integer.SIZE);
    }

    private List<Utsagn> utsagnHer() {
        var her = new Utsagn[gjeldende.cardinality()];
        int plass = 0;
        for (int nummer = gjeldende.nextSetBit(0); nummer >= 0; nummer = gjeldende.nextSetBit(nummer + 1)) {
            her[plass++] = utsagn.get(nummer);
        }
        return Arrays.asList(her);
    }

    /**
     * En arbeidsdag krever at alle arbeidsgivere som har fått vite noe om dagen, sier det. Ellers avgjør det sterkeste om
     * dagen er fri eller syk.
     */
    private Dag dagene(List<Utsagn> her) {
        if (her.isEmpty()) {
            return Dag.ARBEID;
        }
        var noenHarStemt = false;
        for (int i = 0; i < her.size(); i++) {
            if (stemmer(her, i)) {
                if (her.get(i).dag() != Dag.ARBEID) {
                    return her.getFirst().dag() == Dag.FRI ? Dag.FRI : Dag.SYK;
                }
                noenHarStemt = true;
            }
        }
        return noenHarStemt ? Dag.ARBEID : her.getFirst().dag();
    }

    /** Hver arbeidsgiver har én stemme, og det er det sterkeste utsagnet som avgir den. */
    private boolean stemmer(List<Utsagn> her, int plass) {
        var orgnummer = her.get(plass).orgnummer();
        if (orgnummer == null || !arbeidsgivere.contains(orgnummer)) {
            return false;
        }
        for (int i = 0; i < plass; i++) {
            if (her.get(i).erTil(orgnummer)) {
                return false;
            }
        }
        return true;
    }
}
