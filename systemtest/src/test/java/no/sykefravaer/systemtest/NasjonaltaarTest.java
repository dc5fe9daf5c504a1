package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import no.sykefravaer.systemtest.system.Systemet;
import no.sykefravaer.ytelse.nasjonaltaar.Gjenskaping;
import no.sykefravaer.ytelse.nasjonaltaar.Nasjonaltaar;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Et år i landet gjennom hele kjeden. Har sitt eget system, for klokka begynner i 2011. */
@Order(Integer.MAX_VALUE)
class NasjonaltaarTest {

    private static final int TUSENDEL = 1000;

    @Test
    void en_tusendel_av_landet_passerer_hver_uke_så_ofte_som_tabellen_sier_og_blir_det_samme_av_fakta_alene()
            throws IOException, SQLException, InterruptedException {
        var begynt = Instant.now();
        try (var systemet = Systemet.startPaa(Nasjonaltaar.begynner())) {
            var startet = Instant.now();
            var svar = new Nasjonaltaar(TUSENDEL, Period.ofWeeks(1), linje -> {})
                    .gjennomfor(systemet.klokkene(), systemet.adresser(), systemet.databasepassord());

            System.out.printf(
                    "Et nasjonalt år, en tusendel: %d s, og %d s før det å starte systemet%n",
                    Duration.between(startet, Instant.now()).toSeconds(),
                    Duration.between(begynt, startet).toSeconds());
            assertThat(gjenskapt(systemet)).isTrue();
            assertThat(svar.funnet().tilfeller()).isEqualTo(653);
            assertThat(svar.funnet().passerer().values()).containsExactly(327, 232, 214, 160, 140, 83, 56, 45);
        }
    }

    private static boolean gjenskapt(Systemet systemet) throws IOException, SQLException, InterruptedException {
        return new Gjenskaping(systemet.adresser(), systemet.databasepassord(), systemet.personnokkel())
                .erLik(systemet.klokkene().dag(), System.out::println);
    }
}
