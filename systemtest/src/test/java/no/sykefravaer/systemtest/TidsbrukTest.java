package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Målet er ett sekund fra POST til oppgaven; tallet skrives ut, og prøven tåler en maskin med mye annet å gjøre. */
@Order(4)
@ExtendWith(MedSystemet.class)
class TidsbrukTest {

    private static final Duration TAALT = Duration.ofSeconds(5);
    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final int RUNDER = 7;
    private static final int OPPGAVER = 6;

    @Test
    void oppgavene_for_en_helt_ny_person_er_framme_straks(Systemet systemet) {
        var klient = new Klient(systemet);

        var tider = Stream.generate(() -> tid(klient)).limit(RUNDER).sorted().toList();

        var midten = tider.get(RUNDER / 2);
        System.out.printf(
                "Fra POST til seks oppgaver hos tre mottakere, ny person: median %d ms, lengst %d ms%n",
                midten.toMillis(), tider.getLast().toMillis());
        assertThat(midten).isLessThan(TAALT);
    }

    private static Duration tid(Klient klient) {
        var sak = new Sak(klient, Personer.ny());
        var sykmelding =
                Sykmelding.sendt(sak.ident(), Personer.nyVirksomhet(), I_DAG.minusDays(60), I_DAG.plusDays(30));
        var begynt = Instant.now();
        klient.send(sykmelding);
        sak.ventPaa(OPPGAVER);
        return Duration.between(begynt, Instant.now());
    }
}
