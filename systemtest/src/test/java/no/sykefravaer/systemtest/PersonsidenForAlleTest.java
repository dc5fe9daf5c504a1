package no.sykefravaer.systemtest;

import static no.sykefravaer.systemtest.Fodselsnummer.ELLEVE_SIFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sykefravaer.systemtest.nettleser.Kontor;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Sykmeldt;
import no.sykefravaer.systemtest.nettleser.Vindu;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.Klient;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Siden om én sykmeldt for alle: WCAG 2.1 AA, smale skjermer, og ingenting om den man ikke får se. */
@Order(9)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class PersonsidenForAlleTest {

    private static final int BRED = 1280;
    private static final int SMAL = 320;
    private static final List<String> FANER = List.of(
            "",
            "?fane=oppgaver",
            "?fane=sykmeldinger",
            "?fane=historikk",
            "?fane=notater",
            "?fane=hva-om",
            "?fane=hva-om&tom=tull&grad=500",
            "/moteark");

    private final Nettleser nettleser;
    private final Klient klient;
    private final Databasene databasene;
    private Sykmeldt hun;

    PersonsidenForAlleTest(Systemet systemet, Nettleser nettleser) {
        this.nettleser = nettleser;
        this.klient = new Klient(systemet);
        this.databasene = new Databasene(systemet);
    }

    @BeforeEach
    void en_sykmeldt_ved_kontoret() {
        hun = Sykmeldt.ny(klient, databasene);
    }

    @ParameterizedTest
    @ValueSource(ints = {BRED, SMAL})
    void axe_finner_ingenting_ingenting_rulles_sidelengs_og_ingen_lenke_har_nummeret(int bredde) {
        try (var vindu = nettleser.vindu(bredde).loggInnSom("Siri Eide")) {
            for (var fane : FANER) {
                vindu.gaaTil(hun.adresse() + fane);
                vindu.side().evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
                assertThat(vindu.tilgjengelighetsbrudd()).as(fane).isEmpty();
                assertThat(vindu.kanRullesSidelengs()).as(fane).isFalse();
                assertThat(lenker(vindu))
                        .as(fane)
                        .noneMatch(lenke -> ELLEVE_SIFFER.matcher(lenke).find());
                assertThat(vindu.side().title()).doesNotContainPattern(ELLEVE_SIFFER);
            }
        }
    }

    @Test
    void to_plikter_med_samme_handling_har_skjemaer_med_hvert_sitt_navn() {
        try (var vindu = nettleser.vindu(BRED).loggInnSom("Siri Eide").gaaTil(hun.adresse() + "?fane=oppgaver")) {
            var navnene = vindu.side().locator("form[aria-label]").evaluateAll("f => f.map(e => e.ariaLabel)");

            assertThat((List<?>) navnene).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void den_veilederen_ikke_får_se_finnes_ikke_på_noen_av_sidene_og_blikket_føres() {
        try (var vindu = nettleser.vindu(BRED).loggInnVed(Kontor.TOMT)) {
            for (var fane : FANER) {
                vindu.gaaTil(hun.adresse() + fane);
                assertThat(vindu.side().locator("h1").innerText()).as(fane).isEqualTo("Personen finnes ikke");
                assertThat(vindu.side().content()).doesNotContain(hun.navn());
            }
        }
        assertThat(databasene.varsling(
                        "select distinct avvist from innsynslogg where person_id = ?::uuid", hun.personId()))
                .containsExactly("t");
    }

    private static List<String> lenker(Vindu vindu) {
        var lenker = (List<?>)
                vindu.side()
                        .evaluate(
                                "[...document.querySelectorAll('[href],[action],[title],[src]')]"
                                        + ".flatMap(e => ['href', 'action', 'title', 'src'].map(a => e.getAttribute(a))).filter(Boolean)");
        return lenker.stream().map(String::valueOf).toList();
    }
}
