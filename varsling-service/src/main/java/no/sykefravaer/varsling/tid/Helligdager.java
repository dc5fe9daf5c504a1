package no.sykefravaer.varsling.tid;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Helligdagene i Norge: søndagene og dagene i helligdagsloven § 2, og 1. og 17. mai. */
public final class Helligdager {

    private static final HolidayManager NORGE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    private Helligdager() {}

    public static boolean er(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY || NORGE.isHoliday(dag);
    }
}
