package no.sykefravaer.varsling.tid;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;

/** Når folk er på arbeid: hverdager mellom 8 og 16 i Norge, ikke lørdager, søndager eller helligdager. */
public final class Arbeidstid {

    private static final Apningstid HVERDAGER = new Apningstid(
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            dag -> dag.getDayOfWeek() == DayOfWeek.SATURDAY || Helligdager.er(dag));

    private Arbeidstid() {}

    public static boolean er(Instant tid) {
        return HVERDAGER.tidligst(tid).equals(tid);
    }
}
