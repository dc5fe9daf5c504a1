package no.sykefravaer.milepael.app;

import static io.restassured.RestAssured.given;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Endret;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.Utgang;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** En person får et nytt nummer: alt om henne følger med, og ingenting blir borte. */
@MedKafkaOgDatabase
class IdentbytteTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final Personident GAMMELT = new Personident("07850000101");
    static final Personident NYTT = new Personident("07850000202");

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @BeforeEach
    void tomt() {
        bildet.tom();
    }

    @Test
    void historien_finnes_under_begge_numrene() {
        prove.mottar(dor(GAMMELT, 60).sendt("b-1", START, START.plusDays(90)));

        prove.mottar(dor(NYTT, 61).byttetFra(GAMMELT));

        assertThat(identer()).containsExactly(NYTT.verdi());
        for (var ident : List.of(GAMMELT, NYTT)) {
            given().auth()
                    .oauth2(Prove.veileder("0315", "UAVKLART"))
                    .header("nav-personident", ident.verdi())
                    .get("/api/v1/tidslinje")
                    .then()
                    .statusCode(200)
                    .body("tilfeller.size()", equalTo(1));
        }
    }

    @Test
    void det_som_sto_på_hvert_sitt_nummer_blir_ett_fravær() {
        prove.mottar(
                dor(GAMMELT, 60).sendt("b-1", START, START.plusDays(40)),
                dor(NYTT, 60).sendt("b-2", START.plusDays(41), START.plusDays(90)));

        prove.mottar(dor(NYTT, 61).byttetFra(GAMMELT));

        assertThat(tilfeller()).containsExactly(START + " | " + START.plusDays(90));
        assertThat(bildet.les("select dokument_id from fakta where dokument_id is not null order by 1"))
                .containsExactly("b-1", "b-2");
        assertThat(bildet.les("select status from milepael where regel = 'AKTIVITETSKRAV'"))
                .containsOnlyOnce("AKTIV");
    }

    @Test
    void det_samme_dokumentet_på_begge_numrene_er_ett_faktum() {
        prove.mottar(
                dor(GAMMELT, 60).sendt("b-1", START, START.plusDays(40)),
                dor(NYTT, 60).sendt("b-1", START, START.plusDays(40)));

        prove.mottar(dor(NYTT, 61).byttetFra(GAMMELT));

        assertThat(bildet.les("select utfall from fakta where dokument_id = 'b-1'"))
                .containsExactly("ANVENDT");
        assertThat(tilfeller()).containsExactly(START + " | " + START.plusDays(40));
    }

    @Test
    void det_som_kommer_sent_på_det_gamle_nummeret_følger_med() {
        prove.mottar(
                dor(NYTT, 60).sendt("b-1", START, START.plusDays(40)),
                dor(NYTT, 61).byttetFra(GAMMELT));

        prove.mottar(dor(GAMMELT, 62).sendt("b-2", START.plusDays(41), START.plusDays(60)));

        assertThat(tilfeller()).containsExactly(START + " | " + START.plusDays(60));
        assertThat(identer()).containsExactly(NYTT.verdi());
    }

    @Test
    void det_samme_byttet_to_ganger_endrer_ingenting() {
        prove.mottar(
                dor(GAMMELT, 60).sendt("b-1", START, START.plusDays(90)),
                dor(NYTT, 61).byttetFra(GAMMELT));
        var foer = bildet.alt();

        prove.mottar(dor(NYTT, 61).byttetFra(GAMMELT));

        assertThat(bildet.alt()).isEqualTo(foer);
    }

    @Test
    void opplysningene_registeret_sa_sist_gjelder_uansett_nummer() {
        prove.mottar(
                dor(GAMMELT, 60).sendt("b-1", START, START.plusDays(90)),
                dor(GAMMELT, 50).person("0315", null),
                dor(NYTT, 59).person("1719", null));

        prove.mottar(dor(NYTT, 61).byttetFra(GAMMELT));

        assertThat(bildet.les("select opplysninger ->> 'navKontor' from person"))
                .containsExactly("1719");
    }

    @Test
    void det_er_det_samme_om_alt_kommer_i_én_runde_eller_hver_for_seg() {
        var sykmelding = dor(GAMMELT, 60).sendt("b-1", START, START.plusDays(40));
        var annen = dor(NYTT, 61).sendt("b-2", START.plusDays(41), START.plusDays(90));
        var bytte = dor(NYTT, 62).byttetFra(GAMMELT);
        var sen = dor(GAMMELT, 63).slettet("b-1");
        prove.mottar(sykmelding, annen, bytte, sen);
        var samlet = bildet.alt();

        bildet.tom();
        prove.mottar(sykmelding);
        prove.mottar(annen);
        prove.mottar(bytte);
        prove.mottar(sen);

        assertThat(bildet.alt()).isEqualTo(samlet);
    }

    @Test
    void hver_åpne_plikt_fortelles_om_igjen_om_den_personen_den_nå_hører_til() throws IOException {
        try (var utgang = new Utgang(megler, json, bildet)) {
            prove.mottar(
                    dor(GAMMELT, 60).sendt("b-1", START, START.plusDays(90)),
                    dor(NYTT, 60).sendt("b-2", START.plusDays(120), START.plusDays(200)),
                    dor(NYTT, 61).byttetFra(GAMMELT));

            var hendelser = utgang.nye();

            var person = bildet.les("select id from person").getFirst();
            assertThat(hendelser).filteredOn(Aktivert.class::isInstance).isNotEmpty();
            assertThat(hendelser)
                    .filteredOn(Endret.class::isInstance)
                    .hasSameSizeAs(bildet.les("select 1 from milepael where status = 'AKTIV'"))
                    .extracting(MilepaelHendelse::personId)
                    .allSatisfy(id -> assertThat(id).hasToString(person));
        }
    }

    private List<String> identer() {
        return bildet.les("select personident from person");
    }

    private List<String> tilfeller() {
        return bildet.les("select start, slutt from tilfelle where not opphort order by start");
    }

    private static Hendelsesbygger dor(Personident ident, int dag) {
        return den(START.plusDays(dag)).om(ident);
    }
}
