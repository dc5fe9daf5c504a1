package no.sykefravaer.varsling.tid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * Når på døgnet noe kan sendes, Europe/Oslo: fra og med {@code apner} til {@code stenger}, og ikke på dager som er
 * stengt. Stenger den i det døgnet slutter, er den åpen til midnatt.
 */
public record Apningstid(LocalTime apner, LocalTime stenger, Predicate<LocalDate> stengtDag) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    public Apningstid {
        if (!apner.isBefore(stenger)) {
            throw new IllegalArgumentException("En mottaker åpner før den stenger, samme dag");
        }
    }

    /** Det første tidspunktet fra og med {@code naa} da det kan sendes. */
    public Instant tidligst(Instant naa) {
        var lokal = naa.atZone(OSLO);
        if (apen(lokal)) {
            return naa;
        }
        var dag = lokal.toLocalTime().isBefore(apner)
                ? lokal.toLocalDate()
                : lokal.toLocalDate().plusDays(1);
        while (stengtDag.test(dag)) {
            dag = dag.plusDays(1);
        }
        return dag.atTime(apner).atZone(OSLO).toInstant();
    }

    private boolean apen(ZonedDateTime naa) {
        var tid = naa.toLocalTime();
        var innenfor = !tid.isBefore(apner) && (tid.isBefore(stenger) || stenger.equals(LocalTime.MAX));
        return innenfor && !stengtDag.test(naa.toLocalDate());
    }
}
