package no.sykefravaer.systemtest;

import static no.sykefravaer.systemtest.Fodselsnummer.ELLEVE_SIFFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import no.sykefravaer.kontrakt.Orgnummer;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Vindu;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Part;
import no.sykefravaer.systemtest.system.Personer;
import no.sykefravaer.systemtest.system.Sak;
import no.sykefravaer.systemtest.system.Sykmelding;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sidene til den sykmeldte og til en part uten eget system: for alle, på begge målformer, og bare for den de er til. */
@Order(8)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class ParteneTest {

    private static final int BRED = 1280;
    private static final int SMAL = 320;
    private static final int OPPGAVER = 6;
    private static final Duration FRIST = Duration.ofSeconds(20);
    private static final LocalDate I_DAG = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private final Systemet systemet;
    private final Nettleser nettleser;
    private final Personident fnr = Personer.ny();
    private final Orgnummer orgnummer = Personer.nyVirksomhet();

    ParteneTest(Systemet systemet, Nettleser nettleser) {
        this.systemet = systemet;
        this.nettleser = nettleser;
    }

    @BeforeEach
    void en_sykmeldt_i_åttende_uke() {
        var klient = new Klient(systemet);
        klient.send(Sykmelding.sendt(fnr, orgnummer, I_DAG.minusDays(60), I_DAG.plusDays(30)));
        new Sak(klient, fnr).ventPaa(OPPGAVER);
    }

    @ParameterizedTest
    @ValueSource(ints = {BRED, SMAL})
    void den_sykmeldtes_side_er_tilgjengelig_på_begge_målformer(int bredde) {
        try (var vindu = somSykmeldt(bredde, fnr)) {
            erTilgjengelig(vindu, "nb", "Mitt sykefravær");
            vindu.side().locator("summary").all().forEach(skuff -> skuff.click());
            erTilgjengelig(vindu, "nb", "Mitt sykefravær");
            vindu.side().getByText("Nynorsk").click();
            erTilgjengelig(vindu, "nn", "Mitt sjukefråvær");
            vindu.gaaTil("/mitt");
            erTilgjengelig(vindu, "nn", "Mitt sjukefråvær");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BRED, SMAL})
    void uten_sykefravær_og_uten_kjernen_sier_siden_det_rolig(int bredde) {
        try (var vindu = somSykmeldt(bredde, Personer.ny())) {
            erTilgjengelig(vindu, "nb", "Mitt sykefravær");
            assertThat(vindu.side().locator("main").innerText()).contains("Du har ikke noe sykefravær hos oss.");
            systemet.mensBorteEr("milepael-service", () -> vindu.gaaTil("/mitt"));
            erTilgjengelig(vindu, "nb", "Vi får ikke vist saken din nå");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BRED, SMAL})
    void en_oppgave_er_tilgjengelig_åpen_lukket_og_for_en_fremmed(int bredde) {
        var sti = "/svar/" + oppgave("DIALOGMOTE_1");
        try (var vindu = somArbeidsgiver(bredde, orgnummer, "/svar")) {
            erTilgjengelig(vindu, "nb", "Oppgavene dine");
            vindu.gaaTil(sti);
            erTilgjengelig(vindu, "nb", "Dialogmøte 1");
            vindu.side().locator("summary").all().forEach(skuff -> skuff.click());
            erTilgjengelig(vindu, "nb", "Dialogmøte 1");
            trykk(vindu, "Møtet er holdt");
            assertThat(vindu.status()).contains("Takk. Det er meldt at møtet er holdt.");
            await().atMost(FRIST)
                    .pollInSameThread()
                    .until(() -> vindu.gaaTil(sti).statusNaa().contains("Oppgaven er gjort."));
            erTilgjengelig(vindu, "nb", "Dialogmøte 1");
        }
        try (var fremmed = somArbeidsgiver(bredde, Personer.nyVirksomhet(), sti)) {
            erTilgjengelig(fremmed, "nb", "Oppgaven finnes ikke");
            assertThat(fremmed.side().content()).doesNotContain("Dialogmøte 1", orgnummer.verdi());
            erTilgjengelig(fremmed.gaaTil("/svar"), "nb", "Oppgavene dine");
        }
    }

    @Test
    void åpenbart_unødvendig_må_begrunnes_også_uten_javascript() {
        var sti = "/svar/" + oppgave("OPPFOLGINGSPLAN");
        try (var vindu = somArbeidsgiver(BRED, orgnummer, sti)) { // axe trenger JavaScript
            vindu.side().locator("details.skjema summary").first().click();
            trykk(vindu, "Det er åpenbart unødvendig");
            assertThat(vindu.side().locator("[aria-invalid=true]").count()).isEqualTo(1);
            assertThat(vindu.tilgjengelighetsbrudd()).isEmpty();
        }
        try (var vindu = nettleser
                .utenJavaScript(BRED)
                .loggInnMed("arbeidsgiver", "\"orgnummer\":\"" + orgnummer.verdi() + "\"", sti)) {
            vindu.side().locator("details.skjema summary").first().click();
            trykk(vindu, "Det er åpenbart unødvendig");
            assertThat(vindu.side().locator("[aria-invalid=true]").count()).isEqualTo(1);

            vindu.side().locator("#begrunnelse-apenbart-unodvendig").fill("Er tilbake på mandag");
            trykk(vindu, "Det er åpenbart unødvendig");
            assertThat(vindu.status()).contains("Takk. Begrunnelsen er sendt til Nav.");
        }
    }

    @Test
    void hun_ber_om_bistand_og_ser_hvem_som_har_sett_på_saken() {
        new Klient(systemet).tidslinje(fnr, Sykmelding.KONTOR);
        try (var vindu = somSykmeldt(BRED, fnr)) {
            assertThat(vindu.side().locator("main").innerText()).contains("Veileder ved Nav Z990123 så hele saken");

            vindu.side().getByText("Be Nav om bistand").first().click();
            vindu.side().locator("#begrunnelse-bistand").fill("Jeg vet ikke hva jeg skal gjøre");
            trykk(vindu, "Be Nav om bistand");

            assertThat(vindu.status()).contains("Nav har fått beskjed om at du ber om bistand.");
            assertThat(vindu.side().locator("main").innerText()).contains("Bistand fra Nav", "7 dager igjen");
            assertThat(vindu.side().content()).doesNotContainPattern(ELLEVE_SIFFER);
        }
    }

    private static void erTilgjengelig(Vindu vindu, String sprak, String overskrift) {
        assertThat(vindu.side().locator("html").getAttribute("lang")).isEqualTo(sprak);
        assertThat(vindu.side().locator("h1").innerText()).isEqualTo(overskrift);
        assertThat(vindu.side().title()).startsWith(overskrift);
        assertThat(vindu.tilgjengelighetsbrudd()).isEmpty();
        assertThat(vindu.kanRullesSidelengs()).isFalse();
    }

    private static void trykk(Vindu vindu, String knapp) {
        vindu.side()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(knapp).setExact(true))
                .click();
    }

    private String oppgave(String regel) {
        return Part.arbeidsgiver(systemet, orgnummer).hent().stream()
                .filter(en -> regel.equals(en.get("regel").asText()))
                .map(en -> en.get("eksternId").asText())
                .findFirst()
                .orElseThrow();
    }

    private Vindu somSykmeldt(int bredde, Personident hvem) {
        return nettleser.vindu(bredde).loggInnMed("sykmeldt", "\"pid\":\"" + hvem.verdi() + "\"", "/mitt");
    }

    private Vindu somArbeidsgiver(int bredde, Orgnummer hvem, String sti) {
        return nettleser.vindu(bredde).loggInnMed("arbeidsgiver", "\"orgnummer\":\"" + hvem.verdi() + "\"", sti);
    }
}
