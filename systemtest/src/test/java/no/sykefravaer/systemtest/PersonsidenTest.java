package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import no.sykefravaer.systemtest.nettleser.Kontor;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Sykmeldt;
import no.sykefravaer.systemtest.nettleser.Vindu;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Emnene;
import no.sykefravaer.systemtest.system.Json;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Siden om én sykmeldt, slik veilederen leser og bruker den. */
@Order(9)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class PersonsidenTest {

    private static final int BRED = 1280;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("nb", "NO"));

    private final Systemet systemet;
    private final Nettleser nettleser;
    private final Klient klient;
    private final Databasene databasene;
    private Sykmeldt hun;

    PersonsidenTest(Systemet systemet, Nettleser nettleser) {
        this.systemet = systemet;
        this.nettleser = nettleser;
        this.klient = new Klient(systemet);
        this.databasene = new Databasene(systemet);
    }

    @BeforeEach
    void en_sykmeldt_ved_kontoret() {
        hun = Sykmeldt.ny(klient, databasene);
    }

    @Test
    void hvorfor_er_det_kjernen_svarer_og_regnestykket_er_fristen() {
        var kravet = kravet();
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide").gaaTil(hun.adresse())) {
            var hvorfor = vindu.side().locator("#m-" + kravet.get("milepaelId").asText() + " details");

            hvorfor.first().locator("summary").first().click();
            hvorfor.nth(1).locator("summary").click();

            assertThat(Json.les(hvorfor.locator("pre").innerText())).isEqualTo(kravet.get("hvorfor"));
            assertThat(hvorfor.locator(".setning").innerText())
                    .isEqualTo(kravet.get("hvorfor").get("setning").asText())
                    .contains("§ 8-8", "regelverk " + kravet.get("regelverk").asText())
                    .contains(
                            "begynte " + DAG.format(hun.start()),
                            "8 uker er omme " + DAG.format(hun.start().plusDays(55)));
            assertThat(kravet.get("frist").asText())
                    .isEqualTo(hun.start().plusDays(55).toString());
        }
    }

    @Test
    void hva_om_viser_forskjellen_og_endrer_ingenting() {
        var foer = alt();
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide").gaaTil(hun.adresse() + "?fane=hva-om")) {
            vindu.side()
                    .getByLabel("Ny sykmelding fra")
                    .fill(hun.start().plusDays(91).toString());
            vindu.side().getByLabel("Til og med").fill(hun.start().plusDays(200).toString());
            vindu.side().getByLabel("Grad").selectOption("50");
            knapp(vindu, "Regn ut").click();

            assertThat(rad(vindu, "Sykmeldt")).contains(DAG.format(hun.start().plusDays(90)), "Endret");
            assertThat(rad(vindu, "Sykmeldt")).contains(DAG.format(hun.start().plusDays(200)));
            assertThat(rad(vindu, "Vurder dialogmøte 2")).contains("Mulig", "Kommer");
        }
        assertThat(alt()).isEqualTo(foer);
    }

    @Test
    void et_møte_det_er_kalt_inn_til_kan_legges_i_kalenderen_uten_at_den_sier_hvem() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide").gaaTil(hun.adresse() + "?fane=oppgaver")) {
            aapne(vindu, "Framskynd dialogmøte 2");
            knapp(vindu, "Framskynd dialogmøte 2").click();
            aapne(vindu, "Kall inn");
            vindu.side().getByLabel("Tidspunkt").first().fill(hun.start().plusDays(90) + "T10:00");
            vindu.side().getByLabel("Sted").first().selectOption("DIGITALT");
            knapp(vindu, "Kall inn").click();
            var fil = vindu.side().locator("a[href$='mote.ics']").first().getAttribute("href");

            var svar = vindu.side().context().request().get(systemet.adresse("VARSLING_URL") + fil);

            assertThat(svar.headers()).containsEntry("content-type", "text/calendar;charset=UTF-8");
            assertThat(svar.text())
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("SUMMARY:Dialogmøte\r\n", "LOCATION:Digitalt", "UID:")
                    .doesNotContain(hun.ident().verdi(), hun.navn());
        }
    }

    private JsonNode kravet() {
        var tilfelle = klient.tidslinje(hun.ident(), Kontor.NUMMER)
                .json()
                .get("tilfeller")
                .get(0);
        return StreamSupport.stream(tilfelle.get("milepaeler").spliterator(), false)
                .filter(m -> m.get("regel").asText().equals("AKTIVITETSKRAV"))
                .findFirst()
                .orElseThrow();
    }

    /** Det begge tjenestene har om personen, og alt kjernen har fortalt om henne. */
    private List<String> alt() {
        var alt = new ArrayList<>(hun.oppgavene(databasene));
        alt.addAll(databasene.milepael(
                "select id, status, versjon, frist from milepael where person_id = ?::uuid order by id",
                hun.personId()));
        try (var emnene = new Emnene(systemet)) {
            alt.addAll(emnene.fortaltOm(hun.personId()));
        }
        return alt;
    }

    private static String rad(Vindu vindu, String hva) {
        return vindu.rader()
                .filter(new Locator.FilterOptions().setHasText(hva))
                .first()
                .innerText();
    }

    private static Locator knapp(Vindu vindu, String navn) {
        return vindu.side()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(navn))
                .first();
    }

    private static void aapne(Vindu vindu, String navn) {
        vindu.side()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(navn))
                .first()
                .click();
    }
}
