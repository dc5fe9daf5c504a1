package no.sykefravaer.systemtest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Etter alt det andre: det systemet etterlater seg. Stopper systemet de andre deler, så bare den med et eget kommer etter. */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(MedSystemet.class)
class LokalTest {

    private static final Pattern ELLEVE_SIFFER = Pattern.compile("\\b\\d{11}\\b");
    private static final Duration FRIST = Duration.ofSeconds(10);

    @Test
    @Order(1)
    void ingen_logg_har_et_identnummer(Systemet systemet) throws IOException {
        var logger = systemet.mappe().logger();

        assertThat(logger).hasSizeGreaterThan(5);
        for (var logg : logger) {
            assertThat(identnumreI(logg)).as(logg.getFileName().toString()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void stoppet_system_har_ingen_adresser_og_ingen_prosesser(Systemet systemet) {
        var prosesser = systemet.mappe().prosesser();
        assertThat(prosesser).hasSizeGreaterThan(8).allMatch(ProcessHandle::isAlive);

        systemet.stopp();

        assertThat(systemet.mappe().adressefil()).doesNotExist();
        await("alle er borte").atMost(FRIST).untilAsserted(() -> {
            assertThat(prosesser).noneMatch(ProcessHandle::isAlive);
            assertThat(prosesserMed(systemet.mappe().rot())).isEmpty();
        });
    }

    private static Set<String> identnumreI(Path logg) throws IOException {
        var funnet = new TreeSet<String>();
        try (var linjer = Files.lines(logg, UTF_8)) {
            linjer.forEach(linje -> ELLEVE_SIFFER.matcher(linje).results().forEach(treff -> funnet.add(treff.group())));
        }
        funnet.retainAll(Personer.brukt());
        return funnet;
    }

    /** Også dem ingen har skrevet opp, som PostgreSQL: de som har mappa på kommandolinja. */
    private static List<Long> prosesserMed(Path mappe) {
        return ProcessHandle.allProcesses()
                .filter(prosess -> prosess.info().commandLine().orElse("").contains(mappe.toString()))
                .map(ProcessHandle::pid)
                .toList();
    }
}
