package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.nettleser.Kontor;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Vindu;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Personregister;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Veiledere tildeler sykmeldte fra lista. Hver prøve tar ufordelte ingen annen har tatt. */
@Order(8)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class TildelingTest {

    private static final int BRED = 1280;
    private static final Duration SNART = Duration.ofSeconds(20);
    private static final String UFORDELTE = "/oppgaver?samle=person&antall=200&veileder=UFORDELT";

    private final Nettleser nettleser;
    private final Systemet systemet;

    TildelingTest(Nettleser nettleser, Systemet systemet) {
        this.nettleser = nettleser;
        this.systemet = systemet;
    }

    @Test
    void tre_tildeles_og_den_som_imens_er_blitt_beskyttet_er_ikke_med_og_ikke_å_finne() {
        try (var vindu = ufordelte();
                var annet = ufordelte()) {
            var skjult = vindu.rader().nth(2);
            var navn = skjult.locator("th.navn").innerText();
            var nummer = skjult.locator(".helt").textContent().replace(" ", "");
            new Personregister(systemet).beskyttet(new Personident(nummer), Kontor.NUMMER);
            await().atMost(SNART)
                    .until(() -> !annet.gaaTil(UFORDELTE).kolonne("navn").contains(navn));

            vindu.kryssAv(0).kryssAv(1).kryssAv(2).tildel("Fosse, Jon");

            assertThat(vindu.status()).isEqualTo("2 av 3 sykmeldte er tildelt Fosse, Jon. 1 har du ikke tilgang til.");
            assertThat(sokt(vindu, nummer)).contains("Ingen treff");
            assertThat(sokt(vindu, "Skjult Skog")).contains("Ingen treff");
            assertThat(csv(vindu)).contains("Fosse, J.").doesNotContain("Skog, Skjult", navn);
        }
    }

    @Test
    void den_som_har_sett_en_gammel_liste_får_vite_det_og_skriver_ikke_over_noen() {
        try (var vindu = ufordelte();
                var annet = ufordelte()) {
            annet.kryssAv(5).tildel("Meg selv");

            vindu.kryssAv(5).tildel("Fosse, Jon");

            assertThat(vindu.status()).startsWith("0 av 1 sykmeldt er tildelt").contains("Last den på nytt");
            vindu.side().locator("text=Last lista på nytt").click();
            assertThat(vindu.side().locator("p[role=status]").count()).isZero();
        }
    }

    @Test
    void hver_rad_har_en_navngitt_avkryssing_og_alle_er_blandet_når_noen_er_valgt() {
        try (var vindu = ufordelte()) {
            var alle = vindu.side().locator("#velg-alle");
            var navngitt = vindu.rader()
                    .getByRole(AriaRole.CHECKBOX)
                    .evaluateAll("alle => alle.filter(en => en.ariaLabel.startsWith('Velg ')).length");
            assertThat(navngitt).isEqualTo(vindu.rader().count());

            vindu.kryssAv(0);
            assertThat(alle.evaluate("en => en.indeterminate")).isEqualTo(true);
            assertThat(vindu.side().locator("#antall-valgt").innerText()).isEqualTo("1 valgt");

            alle.check();
            assertThat(alle.evaluate("en => en.indeterminate")).isEqualTo(false);
            assertThat(vindu.side().locator("#antall-valgt").innerText())
                    .isEqualTo(vindu.rader().count() + " valgt");
        }
    }

    @Test
    void uten_javascript_kan_man_tildele_og_finne_igjen_dem_man_har_fått() {
        try (var vindu = nettleser.utenJavaScript(BRED).loggInnSom("Siri Eide").gaaTil(UFORDELTE)) {
            var navn = vindu.rader().nth(8).locator("th.navn").innerText();

            vindu.kryssAv(8).tildel("Meg selv");

            assertThat(vindu.status()).isEqualTo("1 sykmeldt er tildelt Eide, Siri.");
            vindu.side()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Min portefølje"))
                    .click();
            assertThat(vindu.kolonne("navn")).contains(navn);
            assertThat(vindu.kolonne("neste")).noneMatch(String::isBlank);
        }
    }

    @Test
    void det_det_søkes_etter_står_aldri_i_adressen() {
        try (var vindu = ufordelte()) {
            var etternavn = vindu.rader().first().locator("th.navn").innerText().split(",")[0];

            sokt(vindu, etternavn);

            assertThat(vindu.side().url()).doesNotContain(etternavn);
            assertThat(List.of(vindu.side().locator("main").innerText())).allMatch(tekst -> tekst.contains(etternavn));
        }
    }

    private Vindu ufordelte() {
        return nettleser.vindu(BRED).loggInnSom("Siri Eide").gaaTil(UFORDELTE);
    }

    private static String sokt(Vindu vindu, String tekst) {
        vindu.gaaTil("/oppgaver/sok").side().locator("#sok").fill(tekst);
        vindu.side()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Søk"))
                .click();
        return vindu.side().locator("main").innerText();
    }

    private static String csv(Vindu vindu) {
        var adresse = vindu.gaaTil("/oppgaver").side().locator("a[download]").getAttribute("href");
        return vindu.hent(adresse);
    }
}
