package no.sykefravaer.varsling.side.person;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Mote;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KalenderfilTest {

    static final UUID ID = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");
    static final Instant NAA = Instant.parse("2024-03-01T09:00:00Z");
    static final LocalDateTime MANDAG = LocalDateTime.parse("2024-06-17T10:00:00");

    @Test
    void filen_er_gyldig() {
        var kalender = Biweekly.parse(fil(2, MANDAG)).first();

        assertThat(kalender.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(kalender.getEvents()).hasSize(1);
        assertThat(fil(2, MANDAG))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void tiden_er_norsk_tid_også_om_sommeren() {
        assertThat(fil(2, MANDAG)).contains("DTSTART:20240617T080000Z");
        assertThat(fil(2, LocalDateTime.parse("2024-01-15T10:00:00"))).contains("DTSTART:20240115T090000Z");
    }

    @Test
    void et_flyttet_møte_er_det_samme_med_et_høyere_nummer() {
        var forst = hendelse(fil(2, MANDAG));
        var flyttet = hendelse(fil(3, MANDAG.plusDays(1)));

        assertThat(flyttet.getUid().getValue()).isEqualTo(forst.getUid().getValue());
        assertThat(flyttet.getSequence().getValue())
                .isGreaterThan(forst.getSequence().getValue());
    }

    @Test
    void overskriften_sier_ikke_hvem_møtet_gjelder() {
        assertThat(hendelse(fil(2, MANDAG)).getSummary().getValue()).isEqualTo("Dialogmøte");
        assertThat(hendelse(fil(2, MANDAG)).getLocation().getValue()).isEqualTo("Nav-kontoret");
        assertThat(hendelse(fil(2, MANDAG)).getDescription()).isNull();
    }

    private static VEvent hendelse(String fil) {
        return Biweekly.parse(fil).first().getEvents().getFirst();
    }

    private static String fil(int versjon, LocalDateTime tidspunkt) {
        var mote = new Mote(tidspunkt, "NAV_KONTORET", true);
        var frist = LocalDate.of(2024, 7, 10);
        return Kalenderfil.av(
                new Milepael(
                        ID,
                        versjon,
                        "DIALOGMOTE_2",
                        26,
                        frist,
                        "AVVENT",
                        "2014",
                        "loven",
                        null,
                        "NAV",
                        mote,
                        null,
                        null),
                NAA);
    }
}
