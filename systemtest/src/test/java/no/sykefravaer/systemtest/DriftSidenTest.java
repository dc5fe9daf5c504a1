package no.sykefravaer.systemtest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Vindu;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Json;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Den som har vakt ser hva som er galt, uten å se mer enn hun må, og retter det. */
@Order(8)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class DriftSidenTest {

    private static final int BRED = 1280;
    private static final int SMAL = 320;
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    private static final Duration FRIST = Duration.ofSeconds(60);

    private final Nettleser nettleser;
    private final Systemet systemet;
    private final Databasene databasene;

    DriftSidenTest(Systemet systemet, Nettleser nettleser) {
        this.systemet = systemet;
        this.nettleser = nettleser;
        this.databasene = new Databasene(systemet);
    }

    @Test
    void gift_ligger_skjult_i_feilkøen_og_gir_én_oppgave_når_den_sendes_etter_at_årsaken_er_rettet() {
        var hendelse = Testhendelser.aktivert("OPPFOLGINGSPLAN");
        var skjult = hendelse.mottakere().getFirst().orgnummer().verdi();
        databasene.endreVarsling("alter table oppgave add constraint prove check (milepael_id <> '%s') not valid"
                .formatted(hendelse.milepaelId()));
        send(hendelse);

        try (var vindu = nettleser.vindu(BRED).loggInnSomDrift()) {
            assertThat(sok(vindu, skjult)).contains("Ingen poster passer til søket.");
            sok(vindu, hendelse.milepaelId().toString());
            vindu.side().locator("tbody a.emne").click();
            assertThat(innhold(vindu))
                    .contains("Kan ikke lagres", "SQLState 23514", "MilepaelAktivert", "•••")
                    .doesNotContain(skjult);

            databasene.endreVarsling("alter table oppgave drop constraint prove");
            trykk(vindu, "Send på nytt");
            assertThat(innhold(vindu)).contains("Posten er sendt på nytt og behandlet.");
        }
        assertThat(oppgaver(hendelse)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {BRED, SMAL})
    void axe_finner_ingenting_på_siden_med_noe_i_uten_treff_eller_når_noe_ikke_gikk(int bredde) {
        sendUleselig();
        try (var vindu = nettleser.vindu(bredde).loggInnSomDrift()) {
            erTilgjengelig(vindu, "oversikten");
            sok(vindu, "finnes ikke");
            erTilgjengelig(vindu, "et søk uten treff");
            vindu.gaaTil("/drift").side().locator("tbody a.emne").first().click();
            erTilgjengelig(vindu, "én post");
            trykk(vindu, "Send på nytt");
            assertThat(innhold(vindu)).contains("Posten feilet igjen");
            erTilgjengelig(vindu, "én post som feilet igjen");
            vindu.gaaTil("/drift/feilko/varsling-service/x/0/0");
            erTilgjengelig(vindu, "en post som ikke finnes");
        }
    }

    @Test
    void tallene_om_emnene_hentes_på_nytt_av_siden_selv_og_uten_javascript_ved_å_laste_den() {
        try (var vindu = nettleser.vindu(BRED).loggInnSomDrift()) {
            vindu.side().waitForResponse(svar -> svar.url().endsWith("/drift/emner") && svar.ok(), () -> {});
            assertThat(vindu.side().locator("[data-fersk] tr").count()).isEqualTo(3);
            assertThat(vindu.meldinger()).isEmpty();
        }
        try (var vindu = nettleser.utenJavaScript(BRED).loggInnSomDrift()) {
            assertThat(vindu.side().locator("[data-fersk] tr").count()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BRED, SMAL})
    void regnskapet_over_alt_døra_har_tatt_imot_går_opp_når_alt_er_lest(int bredde) {
        var sykmelding = Sykmelding.sendt(Personer.ny(), Personer.nyVirksomhet(), DAG, DAG.plusDays(20));
        new Klient(systemet).send(sykmelding);
        new Klient(systemet).send(sykmelding);

        try (var vindu = nettleser.vindu(bredde).loggInnSomDrift()) {
            await().atMost(FRIST).until(() -> regnskapet(vindu).contains("Alt som er tatt imot, er gjort rede for."));
            assertThat(regnskapet(vindu)).contains("Tatt imot", "Anvendt", "Differanse");
        }
    }

    @Test
    void er_kjernen_borte_sier_siden_det_og_viser_resten() {
        try (var vindu = nettleser.vindu(BRED).loggInnSomDrift()) {
            systemet.mensBorteEr("milepael-service", () -> vindu.gaaTil("/drift"));

            assertThat(innhold(vindu)).contains("milepael-service svarer ikke.", "varsling-service leser");
            erTilgjengelig(vindu, "kjernen borte");
        }
    }

    private static void erTilgjengelig(Vindu vindu, String hva) {
        assertThat(vindu.tilgjengelighetsbrudd()).as(hva).isEmpty();
        assertThat(vindu.kanRullesSidelengs()).as(hva).isFalse();
    }

    private static String sok(Vindu vindu, String verdi) {
        vindu.gaaTil("/drift").side().locator("#sok-verdi").fill(verdi);
        trykk(vindu, "Søk");
        return vindu.side().locator("section[aria-labelledby=feilko]").innerText();
    }

    private static String regnskapet(Vindu vindu) {
        return vindu.gaaTil("/drift")
                .side()
                .locator("section[aria-labelledby=regnskapet]")
                .innerText();
    }

    private static void trykk(Vindu vindu, String knapp) {
        vindu.side()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(knapp).setExact(true))
                .click();
    }

    private static String innhold(Vindu vindu) {
        return vindu.side().locator("main").innerText();
    }

    private void send(Aktivert hendelse) {
        send(hendelse.personId().toString(), Json.skriv(hendelse).getBytes(UTF_8));
    }

    private void sendUleselig() {
        send("nøkkel", "{ikke JSON".getBytes(UTF_8));
    }

    /** Lagt på emnet, og i feilkøen. */
    private void send(String nokkel, byte[] innhold) {
        try (var emnene = new Emnene(systemet)) {
            var sendt = Emnene.kvittert(emnene.send(Emner.MILEPAEL, nokkel, innhold));
            await().until(() -> !databasene
                    .varsling(
                            "select 1 from feilko where partisjon = ? and posisjon = ?",
                            sendt.partition(),
                            sendt.offset())
                    .isEmpty());
        }
    }

    private List<String> oppgaver(Aktivert hendelse) {
        return databasene.varsling("select id from oppgave where milepael_id = ?", hendelse.milepaelId());
    }
}
