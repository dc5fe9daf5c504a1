package no.sykefravaer.milepael.domene;

import java.util.List;
import java.util.function.Predicate;
import no.sykefravaer.milepael.domene.Utsagnsslag.Dag;
import no.sykefravaer.milepael.domene.Utsagnsslag.Gradering;

/** Dager på rad der det samme er sagt: hva de er, og hvert utsagn om dem, det sterkeste først. Minst én dag. */
record Strekk(int fom, int tom, Dag dag, List<Utsagn> utsagn) {

    int dager() {
        return tom - fom + 1;
    }

    Utsagn sterkeste() {
        return utsagn.getFirst();
    }

    /** Det sterkeste arbeidsgiveren har fått høre, eller null. */
    Utsagn sterkesteTil(String arbeidsgiver) {
        for (var ett : utsagn) {
            if (ett.erTil(arbeidsgiver)) {
                return ett;
            }
        }
        return null;
    }

    /** Det sterkeste utsagnet som sier noe om grad, avgjør. */
    boolean gradert() {
        return gradert(ett -> true);
    }

    boolean gradertHos(String arbeidsgiver) {
        return gradert(ett -> ett.erTil(arbeidsgiver));
    }

    private boolean gradert(Predicate<Utsagn> gjelder) {
        for (var ett : utsagn) {
            if (gjelder.test(ett) && ett.slag().gradering() != Gradering.IKKE_SAGT) {
                return ett.slag().gradering() == Gradering.DELVIS;
            }
        }
        return false;
    }
}
