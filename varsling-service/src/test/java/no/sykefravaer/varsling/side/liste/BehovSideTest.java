package no.sykefravaer.varsling.side.liste;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** To sykmeldte: en gradert over frist, og en helt sykmeldt uten arbeidsgiver med frist om lenge. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class BehovSideTest {

    static final Pattern FRIST = Pattern.compile("class=\"dato\">([^<]*)<");

    final String kontor = nyttHpr();
    final UUID gradert = UUID.randomUUID();
    final UUID uten = UUID.randomUUID();
    final Verden verden;
    final Mottakere mottakere;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    BehovSideTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.mottakere = mottakere;
    }

    @BeforeEach
    void kontoret_har_to_sykmeldte() {
        mottakere.svarerSomDeSkal();
        oppgave(gradert, I_DAG.minusDays(3));
        oppgave(gradert, I_DAG.plusDays(3));
        oppgave(uten, I_DAG.plusDays(30));
    }

    @Test
    void etter_behov_står_det_som_er_over_frist_først_og_så_den_det_betyr_mest_for() {
        kjernenSvarer();

        var side = veileder().side("/oppgaver?sorter=behov");

        assertThat(frister(side)).containsExactly("07.03.2024", "09.04.2024", "13.03.2024");
        assertThat(side).contains(">Uten arbeidsgiver</span>", ">Ikke gradert</span>");
    }

    @Test
    void graden_er_et_filter_og_kjernen_spørres_ikke_for_hver_side() {
        kjernenSvarer();

        assertThat(veileder().side("/oppgaver?grad=GRADERT")).contains("Viser 1–2 av 2 oppgaver");
        assertThat(veileder().side("/oppgaver?grad=HELT")).contains("Viser 1–1 av 1 oppgave");
        assertThat(mottakere.kjernen().find(getRequestedFor(urlPathEqualTo(sti("sykmeldte")))))
                .hasSize(1);
    }

    @Test
    void svarer_ikke_kjernen_er_lista_der_og_sier_det() {
        var side = veileder().side("/oppgaver?sorter=behov");

        assertThat(frister(side)).containsExactly("07.03.2024", "13.03.2024", "09.04.2024");
        assertThat(side).contains("Grad og behov kan ikke vises nå").doesNotContain("id=\"grad-");
    }

    @Test
    void porteføljen_viser_det_neste_i_kalenderen_til_hver() {
        mottakere.kjernen().register(post(urlPathEqualTo(sti("neste"))).willReturn(okJson("""
                [{"personId": "%s", "regel": "DIALOGMOTE_2", "frist": "2024-07-10"}]""".formatted(uten))));
        minIPortefoljen();

        assertThat(veileder().side("/portefolje")).contains("10.07.2024", "Vurder dialogmøte 2");
        assertThat(csv("/portefolje/csv").body())
                .isEqualTo(
                        "\uFEFFNavn;F.nr. (seks første);Merknad;Åpne oppgaver;Nærmeste frist;Uke;Neste i kalenderen;Dato\r\n"
                                + "Elv, Rask;018190;;1;09.04.2024;3;Vurder dialogmøte 2;10.07.2024\r\n");
    }

    @Test
    void regnearket_har_de_samme_oppgavene_som_lista_uten_hele_nummeret() {
        var svar = csv("/oppgaver/csv?frist=OVER");

        assertThat(svar.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"oppgaver-" + kontor + ".csv\"");
        assertThat(svar.body())
                .isEqualTo("\uFEFFFrist;Navn;F.nr. (seks første);Merknad;Oppgave;Hjemmel;Virksomhet;Uke;Veileder\r\n"
                        + "07.03.2024;Elv, Rask;018190;;Vurder aktivitetskravet;ftrl. § 8-8 andre ledd;;8;\r\n");
    }

    private void kjernenSvarer() {
        mottakere.kjernen().register(get(urlPathEqualTo(sti("sykmeldte"))).willReturn(okJson("""
                [{"personId": "%s", "gradert": true, "utenArbeidsgiver": false, "bistandBedt": false,
                  "usikkerRetur": false},
                 {"personId": "%s", "gradert": false, "utenArbeidsgiver": true, "bistandBedt": false,
                  "usikkerRetur": false}]""".formatted(
                        gradert, uten))));
    }

    private String sti(String hva) {
        return "/api/v1/kontorer/" + kontor + "/" + hva;
    }

    private void minIPortefoljen() {
        var sql = "insert into tildeling values (?, ?, 'Z990199', 1, 'Z990456', now()) returning 1";
        verden.les(sql, uten, kontor);
    }

    private void oppgave(UUID person, LocalDate frist) {
        verden.send(oppdatert(person, 1, kontor));
        var milepael = UUID.randomUUID();
        verden.send(aktivert(person, milepael, 1, frist, NAV));
        verden.oppgave(milepael, "NAV");
    }

    private HttpResponse<String> csv(String sti) {
        return veileder().les(sti);
    }

    private Nettleser veileder() {
        return Nettleser.veileder(port, kontor);
    }

    private static List<String> frister(String side) {
        return FRIST.matcher(side).results().map(treff -> treff.group(1)).toList();
    }
}
