package no.sykefravaer.varsling.side;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Dager og tidspunkter slik de skrives på sidene. Et øyeblikk vises i norsk tid. */
public final class Datoer {

    public static final Locale NORSK = Locale.forLanguageTag("nb-NO");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d. MMMM uuuu", NORSK);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d.M.uuuu", NORSK);
    private static final DateTimeFormatter MAANED = DateTimeFormatter.ofPattern("LLLL uuuu", NORSK);
    private static final DateTimeFormatter KORT_MAANED = DateTimeFormatter.ofPattern("LLL", NORSK);
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm", NORSK);
    private static final DateTimeFormatter MOTE = DateTimeFormatter.ofPattern("EEEE d. MMMM uuuu 'kl.' HH.mm", NORSK);

    private Datoer() {}

    public static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    public static String kort(LocalDate dag) {
        return KORT.format(dag);
    }

    public static String maaned(YearMonth maaned) {
        return MAANED.format(maaned);
    }

    /** De tre første bokstavene. */
    public static String kortMaaned(YearMonth maaned) {
        return KORT_MAANED.format(maaned).substring(0, 3);
    }

    /** Ukenummeret, som begynner på mandag. */
    public static String uke(LocalDate dag) {
        return String.valueOf(dag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public static String tid(Instant tid) {
        return TID.format(tid.atZone(OSLO));
    }

    public static String mote(LocalDateTime tidspunkt) {
        return MOTE.format(tidspunkt);
    }
}
