package no.sykefravaer.varsling.side.person;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.side.Pliktord;

/** Et møte som iCalendar (RFC 5545). Den havner i en kalender andre ser: den sier aldri hvem møtet gjelder. */
final class Kalenderfil {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Duration EN_TIME = Duration.builder().hours(1).build(); // innkallingen sier ikke hvor lenge

    private Kalenderfil() {}

    /** Samme møte flyttet har samme UID og et høyere nummer, så kalenderen flytter det den har. */
    static String av(Milepael m, Instant naa) {
        var hendelse = new VEvent();
        hendelse.setUid(m.milepaelId() + "@sykefravaer");
        hendelse.setSequence(m.versjon());
        hendelse.setDateTimeStamp(Date.from(naa));
        hendelse.setDateStart(dato(m.mote().tidspunkt()));
        hendelse.setDuration(EN_TIME);
        hendelse.setSummary("Dialogmøte");
        if (m.mote().sted() != null) {
            hendelse.setLocation(Pliktord.sted(m.mote().sted()));
        }
        var kalender = new ICalendar();
        kalender.setProductId("-//Sykefravaersoppfolging//NO");
        kalender.addEvent(hendelse);
        return Biweekly.write(kalender).go();
    }

    private static Date dato(LocalDateTime tidspunkt) {
        return Date.from(tidspunkt.atZone(OSLO).toInstant());
    }
}
