package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import no.sykefravaer.systemtest.angrep.Raatt;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Det som er for stort, koster ikke mer enn grensen å avvise, og den som stanser midt i, holder ikke på noe. De som venter, venter samtidig. */
@Order(9)
@ExtendWith(MedSystemet.class)
class GrenserTest {

    private static final Duration TAALMODIGHET = Duration.ofSeconds(45);

    private final Systemet systemet;

    GrenserTest(Systemet systemet) {
        this.systemet = systemet;
    }

    @ParameterizedTest
    @ValueSource(strings = {"MILEPAEL_URL", "VARSLING_URL"})
    void en_kropp_som_sier_den_er_enorm_avvises_uten_å_leses(String adresse) throws IOException {
        var svar = Raatt.svar(systemet.adresse(adresse), """
                POST %s HTTP/1.1\r
                Host: x\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 10000000000\r
                \r
                {""".formatted(post(adresse), token(rolle(adresse))));

        assertThat(svar).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYKMELDING_URL", "MILEPAEL_URL", "VARSLING_URL"})
    void et_hode_uten_ende_avvises(String adresse) throws IOException {
        var svar = Raatt.svar(
                systemet.adresse(adresse),
                "GET /openapi HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(100_000) + "\r\n\r\n");

        assertThat(svar).startsWith("HTTP/1.1 431");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYKMELDING_URL", "MILEPAEL_URL", "VARSLING_URL"})
    @Execution(ExecutionMode.CONCURRENT)
    void den_som_slutter_å_sende_midt_i_kroppen_mister_forbindelsen(String adresse) throws IOException {
        assertThat(tilBrudd(adresse, token(rolle(adresse)), 500, "{")).doesNotContain("HTTP/1.1 2");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void den_som_slutter_å_sende_noe_som_alt_er_for_stort_mister_forbindelsen() throws IOException {
        var forStort = "x".repeat(1_500_000);

        assertThat(tilBrudd("SYKMELDING_URL", token("rolle=kildesystem"), 3_000_000, forStort))
                .doesNotContain("HTTP/1.1 2");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void den_som_får_nei_før_kroppen_er_lest_og_slutter_å_sende_mister_forbindelsen() throws IOException {
        assertThat(tilBrudd("SYKMELDING_URL", "tull", 500, "{")).startsWith("HTTP/1.1 401");
    }

    private String tilBrudd(String adresse, String token, int lengde, String begynnelse) throws IOException {
        return Raatt.tilBrudd(
                systemet.adresse(adresse), """
                POST %s HTTP/1.1\r
                Host: x\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(post(adresse), token, lengde, begynnelse), TAALMODIGHET);
    }

    private String token(String hvem) {
        return Nett.get(systemet.adresse("TOKEN_URL") + "/token?" + hvem, null).tekst();
    }

    private static String rolle(String adresse) {
        return adresse.equals("VARSLING_URL") ? "rolle=drift" : "rolle=kildesystem";
    }

    private static String post(String adresse) {
        return switch (adresse) {
            case "VARSLING_URL" -> "/api/v1/drift/mottak/stans";
            case "MILEPAEL_URL" -> "/api/v1/hva-om";
            default -> "/api/v1/sykmeldinger";
        };
    }
}
