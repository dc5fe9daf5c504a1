package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.text.Collator;
import java.util.Locale;
import java.util.regex.Pattern;
import no.sykefravaer.systemtest.nettleser.Kontor;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Vindu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Oppgavelista slik veilederen bruker den: ordne, avgrense, bla, gå tilbake. */
@Order(7)
@ExtendWith(MedNettleser.class)
class OppgavelistaTest {

    private static final Pattern VISER = Pattern.compile("Viser (\\d+)–(\\d+) av (\\d+) oppgaver?");
    private static final Pattern ANTALL = Pattern.compile("\\((\\d+)\\)");
    private static final int BRED = 1280;
    private static final String VALG =
            "frist-OVER frist-SNART frist-SENERE veileder-UFORDELT type-DIALOGMOTE_2 type-AKTIVITETSKRAV grad-HELT";

    private final Nettleser nettleser;
    private Vindu vindu;

    OppgavelistaTest(Nettleser nettleser) {
        this.nettleser = nettleser;
    }

    @BeforeEach
    void logg_inn() {
        vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide");
    }

    @AfterEach
    void lukk() {
        vindu.close();
    }

    @Test
    void tallet_over_lista_er_det_radene_viser() {
        assertThat(vist().til() - vist().fra() + 1).isEqualTo(vindu.rader().count());
        assertThat(vist().fra()).isEqualTo(1);

        vindu.gaaTil("/oppgaver?antall=25&side=2");

        assertThat(vist().fra()).isEqualTo(26);
        assertThat(vindu.rader().count()).isEqualTo(25);
    }

    @Test
    void det_som_er_over_frist_står_først() {
        vindu.gaaTil("/oppgaver?antall=200");

        var frister = vindu.kolonne("frist");

        assertThat(vist().til()).isEqualTo(vist().av());
        assertThat(frister.getFirst()).contains("over");
        assertThat(frister.getLast()).doesNotContain("over");
    }

    @Test
    void en_ny_kolonne_begynner_stigende_og_snur_ved_neste_trykk() {
        sorter("Navn");
        assertThat(sortering("Navn")).isEqualTo("ascending");
        assertThat(sortering("Frist")).isEqualTo("none");
        var stigende = vindu.kolonne("navn").getFirst();

        sorter("Navn");

        assertThat(sortering("Navn")).isEqualTo("descending");
        assertThat(vindu.kolonne("navn").getFirst())
                .usingComparator(Collator.getInstance(Locale.of("nb", "NO"))::compare)
                .isGreaterThan(stigende);
    }

    @Test
    void hvert_tall_i_filteret_er_det_man_får_når_man_velger_det() {
        for (var id : VALG.split(" ")) {
            vindu.gaaTil("/oppgaver");
            var lovet = tall(vindu.side().locator("label[for='" + id + "']").innerText());

            vindu.side().locator("#" + id).check();
            brukFilter();

            assertThat(lovet).as(id).isPositive();
            assertThat(vist().av()).as(id).isEqualTo(lovet);
        }
    }

    @Test
    void lista_er_den_samme_etter_ny_lasting_og_når_man_går_tilbake() {
        vindu.side().locator("#frist-OVER").check();
        brukFilter();
        sorter("Navn");
        var adresse = vindu.side().url();
        var navn = vindu.kolonne("navn");

        vindu.side().reload();
        assertThat(vindu.kolonne("navn")).isEqualTo(navn);
        vindu.gaaTil("/oppgaver");
        vindu.side().goBack();

        assertThat(vindu.side().url()).isEqualTo(adresse);
        assertThat(vindu.kolonne("navn")).isEqualTo(navn);
        assertThat(vindu.side().locator("#frist-OVER").isChecked()).isTrue();
    }

    @Test
    void nullstill_tar_bort_alle_valg() {
        var alle = vist().av();
        vindu.gaaTil("/oppgaver?frist=OVER&type=DIALOGMOTE_2");

        vindu.side()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Nullstill valg"))
                .first()
                .click();

        assertThat(vist().av()).isEqualTo(alle);
    }

    @Test
    void bare_egne_kontorer_kan_velges() {
        vindu.gaaTil("/oppgaver?kontor=0315");
        assertThat(vindu.side().locator("h1").innerText()).isEqualTo("Du har ikke tilgang");

        try (var begge = nettleser.vindu(BRED).loggInnSom("Maja Holm")) {
            begge.side().locator("#kontor").selectOption(Kontor.NUMMER);
            begge.side()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bytt"))
                    .click();

            assertThat(begge.side().url()).endsWith("kontor=" + Kontor.NUMMER);
            assertThat(begge.side().locator("#kontor option:checked").innerText())
                    .isEqualTo("1719 Nav Levanger");
        }
    }

    @Test
    void den_som_logger_ut_er_ute() {
        vindu.side()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Logg ut"))
                .click();
        assertThat(vindu.side().locator("h1").innerText()).isEqualTo("Du er logget ut");

        vindu.gaaTil("/oppgaver");

        assertThat(vindu.side().locator("h1").innerText()).isEqualTo("Hvem vil du være?");
    }

    private record Vist(int fra, int til, int av) {}

    private Vist vist() {
        var treff = VISER.matcher(vindu.side().locator("#treff").innerText());
        assertThat(treff.matches()).isTrue();
        return new Vist(tallet(treff.group(1)), tallet(treff.group(2)), tallet(treff.group(3)));
    }

    private void sorter(String kolonne) {
        vindu.side().locator("thead a").filter(medTekst(kolonne)).click();
    }

    private String sortering(String kolonne) {
        return vindu.side().locator("th[aria-sort]").filter(medTekst(kolonne)).getAttribute("aria-sort");
    }

    private void brukFilter() {
        vindu.side()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bruk filter"))
                .click();
    }

    private static FilterOptions medTekst(String tekst) {
        return new FilterOptions().setHasText(tekst);
    }

    private static int tall(String tekst) {
        return ANTALL.matcher(tekst)
                .results()
                .map(treff -> tallet(treff.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static int tallet(String tekst) {
        return Integer.parseInt(tekst);
    }
}
