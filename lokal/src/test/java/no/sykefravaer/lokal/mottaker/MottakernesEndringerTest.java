package no.sykefravaer.lokal.mottaker;

import static no.sykefravaer.lokal.mottaker.MottakereTest.ARBEIDSGIVER;
import static no.sykefravaer.lokal.mottaker.MottakereTest.NAV;
import static no.sykefravaer.lokal.mottaker.MottakereTest.NAVOPPGAVE;
import static no.sykefravaer.lokal.mottaker.MottakereTest.PLAN;
import static no.sykefravaer.lokal.mottaker.MottakereTest.SAK;
import static no.sykefravaer.lokal.mottaker.MottakereTest.UTFORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Det mottakerne selv gjør med oppgavene, og hvordan de forteller det. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MottakernesEndringerTest {

    static final String ENDRINGER = ARBEIDSGIVER + "/endringer?antall=10";
    static final String APNE = ARBEIDSGIVER + "?tilstand=NY&antall=10";
    static final String GAATT_UT = PLAN.replace("2099", "2020");
    static final String NY_FRIST = "{\"tekst\":\"Lag plan\",\"personident\":\"01816000064\",\"frist\":\"2099-03-01\"}";

    @TempDir
    Path mappe;

    final HttpClient klient = HttpClient.newHttpClient();
    Mottakere mottakere;
    Avsender avsender;

    @BeforeEach
    void start() throws IOException {
        mottakere = Mottakere.start(0, mappe);
        avsender = new Avsender(klient, mottakere.port());
    }

    @AfterEach
    void stopp() throws IOException {
        klient.close();
        mottakere.close();
    }

    @Test
    void det_avsenderen_selv_har_lukket_er_ingen_endring_hos_mottakeren() throws Exception {
        avsender.kall("POST", ARBEIDSGIVER, PLAN);
        avsender.kall("PATCH", ARBEIDSGIVER + "/" + SAK, UTFORT);

        assertThat(les(ENDRINGER).get("oppgaver")).isEmpty();
    }

    @Test
    void det_mottakeren_gjør_står_blant_endringene_én_gang() throws Exception {
        avsender.kall("POST", ARBEIDSGIVER, PLAN);
        avsender.mottakerenGjor(ARBEIDSGIVER + "/" + SAK, "{\"tilstand\":\"UTFOERT\"}");

        var forste = les(ENDRINGER);

        assertThat(forste.at("/oppgaver/0/eksternId").asText()).isEqualTo(SAK);
        assertThat(forste.at("/oppgaver/0/tilstand").asText()).isEqualTo("UTFOERT");
        assertThat(les(ENDRINGER + "&etter=" + forste.get("neste").asText()).get("oppgaver"))
                .isEmpty();
    }

    @Test
    void det_som_ikke_er_gjort_i_tide_går_ut() throws Exception {
        avsender.kall("POST", ARBEIDSGIVER, GAATT_UT);

        assertThat(les(ENDRINGER).at("/oppgaver/0/tilstand").asText()).isEqualTo("UTGAATT");
        assertThat(les(APNE).get("oppgaver")).isEmpty();
    }

    @Test
    void en_senere_frist_åpner_det_som_er_gått_ut_og_tar_bort_påminnelsen() throws Exception {
        avsender.kall("POST", ARBEIDSGIVER, GAATT_UT);
        les(APNE);

        var endret = avsender.kall("PATCH", ARBEIDSGIVER + "/" + SAK, NY_FRIST);

        var oppgave = Json.MAPPER.readTree(endret.body());
        assertThat(oppgave.get("tilstand").asText()).isEqualTo("NY");
        assertThat(oppgave.has("paaminnelse")).isFalse();
        assertThat(les(APNE).at("/oppgaver/0/eksternId").asText()).isEqualTo(SAK);
    }

    @Test
    void en_senere_frist_åpner_ikke_det_mottakeren_har_gjort() throws Exception {
        avsender.kall("POST", ARBEIDSGIVER, PLAN);
        avsender.mottakerenGjor(ARBEIDSGIVER + "/" + SAK, "{\"tilstand\":\"UTFOERT\"}");

        var endret = avsender.kall("PATCH", ARBEIDSGIVER + "/" + SAK, NY_FRIST);

        assertThat(Json.MAPPER.readTree(endret.body()).get("tilstand").asText()).isEqualTo("UTFOERT");
    }

    @Test
    void en_ny_frist_som_kommer_mens_det_gamle_går_ut_holder_oppgaven_åpen() throws Exception {
        for (int runde = 0; runde < 200; runde++) {
            var sak = UUID.randomUUID().toString();
            avsender.kall("POST", ARBEIDSGIVER, GAATT_UT.replace(SAK, sak));

            var leser = Thread.startVirtualThread(
                    () -> assertThatCode(() -> les(APNE)).doesNotThrowAnyException());
            avsender.kall("PATCH", ARBEIDSGIVER + "/" + sak, NY_FRIST);
            leser.join();

            assertThat(les(ARBEIDSGIVER + "/" + sak).get("tilstand").asText()).isEqualTo("NY");
        }
    }

    @Test
    void nav_viser_det_som_er_avsluttet_siden_et_tidspunkt() throws Exception {
        avsender.kall("POST", NAV, NAVOPPGAVE);
        avsender.mottakerenGjor(NAV + "/1", "{\"id\":1,\"versjon\":1,\"status\":\"FEILREGISTRERT\"}");
        var sok = NAV + "?tema=SYK&statuskategori=AVSLUTTET&behandlesAvApplikasjon=SYKEFRAVAER"
                + "&sorteringsfelt=ENDRET_TIDSPUNKT&sorteringsrekkefolge=ASC&limit=10&offset=0&ferdigstiltFom=";

        assertThat(les(sok + "2020-01-01T00:00:00Z").at("/oppgaver/0/status").asText())
                .isEqualTo("FEILREGISTRERT");
        assertThat(les(sok + "2099-01-01T00:00:00Z").get("oppgaver")).isEmpty();
    }

    private JsonNode les(String sti) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(avsender.kall("GET", sti, null).body());
    }
}
