package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Vindu;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lederen ved 1719 fordeler: Z990177 har sluttet og har 600 sykmeldte, ingen av dem med åpne oppgaver. */
@Order(8)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class PortefoljeTest {

    private static final String FYLL = """
            with nye as (
                insert into person (person_id, versjon, personident, fornavn, etternavn, kontor, adressebeskyttelse, skjermet)
                select gen_random_uuid(), 1, lpad((n % 28 + 1)::text, 2, '0') || '8190' || lpad(n::text, 5, '0'), 'Rask',
                    'Bekk', '1719', 'UGRADERT', false
                from generate_series(1, 600) n returning person_id)
            insert into tildeling select person_id, '1719', 'Z990177', 1, 'Z990457', now() from nye returning 1""";
    private static final String TOM = "delete from person where etternavn = 'Bekk' returning 1";
    private static final String TOM_TILDELING = """
            delete from tildeling where person_id in (select person_id from person where etternavn = 'Bekk') returning 1""";

    private static final int BRED = 1280;

    private final Nettleser nettleser;
    private final Databasene databasene;

    PortefoljeTest(Nettleser nettleser, Systemet systemet) {
        this.nettleser = nettleser;
        this.databasene = new Databasene(systemet);
    }

    @BeforeEach
    void fyll() {
        databasene.varsling(FYLL);
    }

    @AfterEach
    void rydd() {
        databasene.varsling(TOM_TILDELING);
        databasene.varsling(TOM);
    }

    @Test
    void seks_hundre_flyttes_i_én_handling_med_framdrift_og_et_ærlig_utfall() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Geir Sand").gaaTil("/portefolje")) {
            assertThat(vindu.side().locator("text=500 over måltallet").count()).isEqualTo(1);
            vindu.side()
                    .locator("tr", medTekst("Z990177"))
                    .locator("text=Flytt alle")
                    .click();

            flytt(vindu, "Fosse, Jon");

            vindu.side().waitForCondition(() -> vindu.status().contains("er flyttet"));
            assertThat(vindu.status()).startsWith("600 av 600 sykmeldte er flyttet fra Z990177 til Fosse, Jon.");
            assertThat(vindu.side().locator("progress").getAttribute("value")).isEqualTo("600");
            assertThat(vindu.gaaTil("/portefolje?veileder=Z990177")
                            .side()
                            .locator("#treff")
                            .innerText())
                    .isEqualTo("Veilederen har ingen sykmeldte ved kontoret.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void lederens_sider_er_tilgjengelige_og_rulles_ikke_sidelengs(int bredde) {
        try (var vindu = nettleser.vindu(bredde).loggInnSom("Geir Sand")) {
            for (var sti : List.of("/portefolje", "/portefolje?veileder=Z990177", "/portefolje/flytting")) {
                vindu.gaaTil(sti);
                assertThat(vindu.tilgjengelighetsbrudd()).as(sti).isEmpty();
                assertThat(vindu.kanRullesSidelengs()).as(sti).isFalse();
            }
        }
    }

    @Test
    void det_som_mangler_i_flyttingen_sies_før_noe_er_gjort() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Geir Sand").gaaTil("/portefolje/flytting?fra=Z990177")) {
            vindu.side().locator("text=Flytt porteføljen").click();

            assertThat(vindu.side().locator("[role=alert]").innerText()).contains("Velg en annen veileder");
            assertThat(vindu.tilgjengelighetsbrudd()).isEmpty();
        }
    }

    private static void flytt(Vindu vindu, String til) {
        vindu.side().locator("#til").selectOption(new SelectOption().setLabel(til));
        vindu.side().locator("#arsak").selectOption("SLUTTET");
        vindu.side().locator("text=Flytt porteføljen").click();
    }

    private static LocatorOptions medTekst(String tekst) {
        return new LocatorOptions().setHasText(tekst);
    }
}
