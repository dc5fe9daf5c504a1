package no.sykefravaer.systemtest;

import static no.sykefravaer.systemtest.Fodselsnummer.ELLEVE_SIFFER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import no.sykefravaer.systemtest.nettleser.Kontor;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Vindu;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oppgavelista for alle: WCAG 2.1 AA, smale skjermer, tastatur, og uten JavaScript. */
@Order(8)
@ExtendWith(MedNettleser.class)
class TilgjengelighetTest {

    private static final int BRED = 1280;
    private static final int SMAL = 320;
    private static final List<String> SIDER = List.of(
            "/oppgaver?kontor=1719",
            "/oppgaver?kontor=1719&antall=25&side=2&sorter=navn",
            "/oppgaver?kontor=1719&frist=OVER&fodselsdag=31&type=DIALOGMOTE_2&virksomhet=310000000",
            "/oppgaver?kontor=1719&sorter=behov",
            "/oppgaver?kontor=1719&samle=person&veileder=UFORDELT&tildelt=1&nektet=1&utdatert=1&til=Z990125",
            "/oppgaver?kontor=1719&vis=mine",
            "/portefolje?kontor=1719",
            "/oppgaver/sok?kontor=1719",
            "/statistikk?kontor=1719",
            "/statistikk?fra=TULL",
            "/oppgaver?frist=TULL",
            "/oppgaver?kontor=0199");

    private final Nettleser nettleser;

    TilgjengelighetTest(Nettleser nettleser) {
        this.nettleser = nettleser;
    }

    @ParameterizedTest
    @ValueSource(ints = {BRED, SMAL})
    void axe_finner_ingenting_og_ingenting_rulles_sidelengs(int bredde) {
        try (var vindu = nettleser.vindu(bredde).loggInnSom("Maja Holm")) {
            for (var sti : SIDER) {
                vindu.gaaTil(sti);
                assertThat(vindu.tilgjengelighetsbrudd()).as(sti).isEmpty();
                assertThat(vindu.kanRullesSidelengs()).as(sti).isFalse();
            }
            vindu.gaaTil("/logg-ut");
            assertThat(vindu.tilgjengelighetsbrudd()).as("utlogget").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BRED, SMAL})
    void et_tomt_kontor_er_like_tilgjengelig(int bredde) {
        try (var vindu = nettleser.vindu(bredde).loggInnVed(Kontor.TOMT)) {
            assertThat(vindu.side().locator("main").innerText()).contains("Ingen åpne oppgaver ved kontoret.");
            assertThat(vindu.tilgjengelighetsbrudd()).isEmpty();
            assertThat(vindu.kanRullesSidelengs()).isFalse();
        }
    }

    @Test
    void siden_har_språk_én_overskrift_og_egen_tittel() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide")) {
            assertThat(vindu.side().locator("html").getAttribute("lang")).isEqualTo("nb");
            assertThat(vindu.side().locator("h1").count()).isEqualTo(1);
            assertThat(vindu.side().title()).isEqualTo("Kontorets oppgaver, 1719 Nav Levanger – Sykefraværsoppfølging");
            vindu.gaaTil("/oppgaver?kontor=0315");
            assertThat(vindu.side().title()).startsWith("Du har ikke tilgang");
        }
    }

    @Test
    void tastaturet_når_alt_og_begynner_med_å_hoppe_til_innholdet() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide")) {
            trykk(vindu, "Tab");
            assertThat(fokus(vindu).innerText()).isEqualTo("Hopp til innhold");
            assertThat(fokus(vindu).boundingBox().y).isNotNegative();
            trykk(vindu, "Enter");
            trykk(vindu, "Tab");
            assertThat(fokus(vindu).innerText()).startsWith("Mine oppgaver");
            while (!"frist-OVER".equals(fokus(vindu).getAttribute("id"))) {
                trykk(vindu, "Tab");
            }

            trykk(vindu, "Space");
            while (!fokus(vindu).innerText().equals("Bruk filter")) {
                trykk(vindu, "Tab");
            }
            trykk(vindu, "Enter");

            vindu.side().waitForURL("**frist=OVER**");
            assertThat(vindu.kolonne("frist")).allMatch(frist -> frist.contains("over"));
        }
    }

    @Test
    void ingen_lenke_tittel_eller_adresse_har_et_fødselsnummer() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide")) {
            var lenker = (List<?>) vindu.side()
                    .evaluate("[...document.querySelectorAll('[href],[action],[title],[src]')].flatMap(e =>"
                            + " ['href', 'action', 'title', 'src'].map(a => e.getAttribute(a))).filter(Boolean)");

            assertThat(lenker)
                    .hasSizeGreaterThan(20)
                    .noneMatch(lenke -> ELLEVE_SIFFER.matcher(lenke.toString()).find());
            assertThat(vindu.side().title()).doesNotContainPattern(ELLEVE_SIFFER);
            assertThat(vindu.side().locator("main").innerText()).doesNotContainPattern(ELLEVE_SIFFER);
        }
    }

    @Test
    void ingen_forespørsel_forlater_maskinen_og_csp_stopper_ingenting() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide")) {
            vindu.gaaTil("/oppgaver?frist=OVER");

            assertThat(vindu.verter()).containsExactly("127.0.0.1");
            assertThat(vindu.meldinger()).isEmpty();
        }
    }

    @Test
    void fødselsnummeret_vises_og_kan_kopieres_når_man_ber_om_det() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide")) {
            var nummer = vindu.side().locator("details.nummer").first();

            nummer.locator("summary").click();

            assertThat(nummer.locator(".helt").innerText()).matches(ELLEVE_SIFFER);
            assertThat(nummer.locator("button").innerText()).isEqualTo("Kopier");
        }
    }

    @Test
    void uten_javascript_kan_man_avgrense_ordne_bla_og_se_nummeret() {
        try (var vindu = nettleser.utenJavaScript(BRED).loggInnSom("Siri Eide")) {
            vindu.side().locator("#frist-OVER").check();
            vindu.side().locator("text=Bruk filter").click();
            assertThat(vindu.kolonne("frist")).isNotEmpty().allMatch(frist -> frist.contains("over"));

            vindu.side().locator("thead a").first().click();
            assertThat(vindu.side().locator("th[aria-sort=descending]").count()).isEqualTo(1);

            vindu.gaaTil("/oppgaver?antall=25");
            vindu.side().locator("text=Neste").click();
            assertThat(vindu.side().locator("#treff").innerText()).startsWith("Viser 26–50 av ");
            vindu.side().locator("details.nummer summary").first().click();
            assertThat(vindu.side().locator("details.nummer .helt").first().isVisible())
                    .isTrue();
        }
    }

    @Test
    void regnearket_har_semikolon_bom_norske_datoer_og_ikke_hele_fødselsnummeret() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide")) {
            var adresse = vindu.side().locator("a[download]").getAttribute("href");

            var linjer = vindu.hent(adresse).split("\r\n");

            assertThat(linjer[0]).startsWith("\uFEFFFrist;Navn;");
            assertThat(linjer[1]).matches("\\d\\d\\.\\d\\d\\.\\d{4};.*");
            assertThat(linjer)
                    .hasSizeGreaterThan(60)
                    .noneMatch(linje -> ELLEVE_SIFFER.matcher(linje).find());
        }
    }

    private static void trykk(Vindu vindu, String tast) {
        vindu.side().keyboard().press(tast);
    }

    private static Locator fokus(Vindu vindu) {
        return vindu.side().locator(":focus");
    }
}
