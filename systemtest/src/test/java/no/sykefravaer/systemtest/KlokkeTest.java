package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Json;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.Mottatt;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Ro;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Et år går for en som er sykmeldt hele året. Har sitt eget system, for klokka går aldri tilbake. */
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class KlokkeTest {

    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final LocalDate START = I_DAG.minusDays(1);
    private static final LocalDate SLUTT = I_DAG.plusDays(364);
    private static final LocalDate ETTER_ET_AAR = I_DAG.plusDays(365);
    private static final int LENGSTE_ARBEIDSFRIST = 28; // dager
    private static final int OPPGAVER_MED_FRIST = 8;
    private static final int BRED = 1280;

    private Systemet systemet;
    private Databasene databasene;
    private Emnene emnene;
    private Sak sak;

    @BeforeAll
    void et_år_går() {
        systemet = Systemet.start();
        databasene = new Databasene(systemet);
        emnene = new Emnene(systemet);
        var klient = new Klient(systemet);
        sak = new Sak(klient, Personer.ny());
        klient.send(Sykmelding.sendt(sak.ident(), Personer.nyVirksomhet(), START, SLUTT));
        flytt("+365d");
    }

    @AfterAll
    void stopp() {
        emnene.close();
        systemet.close();
    }

    @Test
    @Order(1)
    void hver_milepæl_kom_én_gang_og_i_rekkefølge() {
        assertThat(fortalt("MilepaelAktivert", "regel"))
                .containsExactly(
                        "OPPFOLGINGSPLAN",
                        "DIALOGMOTE_1",
                        "AKTIVITETSKRAV",
                        "DIALOGMOTE_2",
                        "SNART_SLUTT_PA_SYKEPENGER",
                        "MAKSDATO");
        assertThat(fortalt("MilepaelLukket", "grunn")).isEmpty();
    }

    @Test
    @Order(2)
    void nav_har_lovens_frist_og_en_part_som_er_over_den_har_en_arbeidsfrist_der() {
        Map<String, LocalDate> lovens = sak.oppgaver().stream()
                .filter(oppgave -> oppgave.has("frist"))
                .collect(Collectors.toMap(
                        o -> o.get("id").asText(),
                        o -> LocalDate.parse(o.get("frist").asText())));

        assertThat(aapne()).hasSize(OPPGAVER_MED_FRIST).allSatisfy(oppgave -> {
            var lov = lovens.get(oppgave.oppgaveId());
            var over = !oppgave.rolle().equals("NAV") && lov.isBefore(ETTER_ET_AAR);
            assertThat(oppgave.frist())
                    .isBetween(over ? ETTER_ET_AAR : lov, over ? ETTER_ET_AAR.plusDays(LENGSTE_ARBEIDSFRIST) : lov);
        });
    }

    @Test
    @Order(3)
    void klokka_går_aldri_bakover() {
        assertThat(systemet.flyttKlokka(I_DAG.toString())).isEqualTo(1);
        assertThat(systemet.sagt()).contains("går aldri bakover").contains("--fersk");
    }

    @Test
    @Order(4)
    void femten_dager_etter_slutten_er_alt_åpent_og_dagen_etter_er_det_lukket() {
        flytt(SLUTT.plusDays(15).toString());
        assertThat(aapne()).hasSize(OPPGAVER_MED_FRIST);

        flytt("+1d");

        assertThat(aapne()).isEmpty();
        assertThat(fortalt("MilepaelLukket", "grunn")).hasSize(6).containsOnly("FRAVAER_AVSLUTTET");
    }

    @Test
    @Order(5)
    void åtte_uker_etter_er_aktivitetskravet_på_veilederens_liste() {
        var virksomhet = Personer.nyVirksomhet();
        var begynner = SLUTT.plusDays(16);
        new Klient(systemet).send(Sykmelding.sendt(Personer.ny(), virksomhet, begynner, begynner.plusWeeks(20)));
        var lista = "/oppgaver?type=AKTIVITETSKRAV&virksomhet=" + virksomhet.verdi();
        try (var nettleser = Nettleser.start(systemet.adresse("VARSLING_URL"));
                var vindu = nettleser.vindu(BRED).loggInnSom("Anne Berg")) {
            assertThat(vindu.gaaTil(lista).rader().count()).isZero();

            flytt("+56d");

            assertThat(vindu.gaaTil(lista).kolonne("frist"))
                    .singleElement()
                    .asString()
                    .contains("1 dag over");
        }
    }

    private void flytt(String dag) {
        assertThat(systemet.flyttKlokka(dag)).as(systemet.sagt()).isZero();
        new Ro(databasene, emnene).vent(List.of(sak.ident()));
    }

    private List<Mottatt> aapne() {
        return sak.mottatt().stream()
                .filter(oppgave -> oppgave.frist() != null)
                .filter(oppgave -> List.of("OPPRETTET", "NY").contains(oppgave.status()))
                .toList();
    }

    private List<String> fortalt(String type, String felt) {
        var person = databasene
                .milepael(
                        "select id from person where personident = ?",
                        sak.ident().verdi())
                .getFirst();
        return emnene.fortaltOm(person).stream()
                .map(Json::les)
                .filter(hendelse -> hendelse.get("type").asText().equals(type))
                .map((JsonNode hendelse) -> hendelse.get(felt).asText())
                .toList();
    }
}
