package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.sykefravaer.systemtest.angrep.Raatt;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Nett;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Det som er for stort, koster ikke mer enn grensen å avvise. */
@Order(9)
@ExtendWith(MedSystemet.class)
class GrenserTest {

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
                {""".formatted(
                        post(adresse), token(adresse.equals("VARSLING_URL") ? "rolle=drift" : "rolle=kildesystem")));

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

    private String token(String hvem) {
        return Nett.get(systemet.adresse("TOKEN_URL") + "/token?" + hvem, null).tekst();
    }

    private static String rolle(String adresse) {
        return adresse.equals("VARSLING_URL") ? "rolle=drift" : "rolle=kildesystem";
    }

    private static String post(String adresse) {
        return adresse.equals("VARSLING_URL") ? "/api/v1/drift/mottak/stans" : "/api/v1/hva-om";
    }
}
