package no.sykefravaer.sykmelding.dokument;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.sykefravaer.kontrakt.Periode;

/** Leser dager og tidsrom, skrevet {@code {fom, tom}} med endene medregnet, og lister av dem. */
record Tidsromleser(Datogrense grense) {

    private static final int MAKS = 100;

    /** Null når noe i det er galt. */
    Periode les(Felter felter) {
        var lest = Periodeleser.medRimeligeDager(
                new Lestperiode(
                        felter.sti(),
                        felter.paakrevd("fom").dato(grense),
                        felter.paakrevd("tom").dato(grense),
                        null,
                        null,
                        null,
                        null),
                felter);
        return lest.dager() > 0 ? new Periode(lest.fom(), lest.tom()) : null;
    }

    <T> List<T> liste(Verdi liste, Function<Felter, T> leser) {
        return liste.liste(MAKS, Feilkode.FOR_MANGE, element -> element.objekt(leser));
    }

    List<LocalDate> dager(Verdi liste) {
        return liste.liste(MAKS, Feilkode.FOR_MANGE, dag -> dag.dato(grense));
    }

    /** En dag som ligger i tidsrommet, når det er kjent. */
    LocalDate dagI(Periode tidsrom, Verdi verdi) {
        var dag = verdi.dato(grense);
        if (dag != null && tidsrom != null && !tidsrom.inneholder(dag)) {
            verdi.brytes(Feilkode.UTENFOR_SOKNADEN);
        }
        return dag;
    }
}
