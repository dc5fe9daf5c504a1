package no.sykefravaer.varsling.mottaker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.dialogmote;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Det mottakerne selv gjør ferdig, blir ferdig hos oss. */
@Helt
class SpeilingTest extends Varslingsproeve {

    HosMottaker hosMottaker;

    @BeforeEach
    void mottakerne() {
        hosMottaker = new HosMottaker(mottakere);
    }

    @Test
    void det_nav_har_ferdigstilt_sies_til_kjernen_med_tjenestens_eget_token() throws Exception {
        kjernenSvarer(204);
        var oppgave = levert(aktivert(person, milepael, 1, NAV), "NAV");

        hosMottaker.navHarAvsluttet(oppgave, 4711, "FERDIGSTILT");

        Verden.til(() -> tilKjernen().size() == 1);
        var kall = tilKjernen().getFirst();
        assertThat(json.readTree(kall.getBody()).path("rolle").asText()).isEqualTo("NAV");
        var token =
                Base64.getUrlDecoder().decode(kall.getHeader("Authorization").split("\\.")[1]);
        assertThat(json.readTree(token).at("/roles/0").asText()).isEqualTo("varsling");
        Verden.til(() -> tilbakemeldinger(oppgave).isEmpty());
    }

    @Test
    void det_nav_har_feilregistrert_er_ikke_utført_men_forsvinner_fra_lista() {
        kjernenSvarer(204);
        var oppgave = levert(aktivert(person, milepael, 1, NAV), "NAV");

        hosMottaker.navHarAvsluttet(oppgave, 4711, "FEILREGISTRERT");

        Verden.til(() -> status(oppgave).equals("LUKKET"));
        assertThat(tilKjernen()).isEmpty();
    }

    @Test
    void det_arbeidsgiver_har_gjort_sies_til_kjernen_med_orgnummeret() throws Exception {
        var orgnummer = nyttOrgnummer();
        kjernenSvarer(204);
        var oppgave = levert(dialogmote(person, milepael, 1, arbeidsgiver(orgnummer)), "ARBEIDSGIVER");

        HosMottaker.partenHar(mottakere.arbeidsgiver(), oppgave, "UTFOERT");

        Verden.til(() -> tilKjernen().size() == 1);
        var innhold = json.readTree(tilKjernen().getFirst().getBody());
        assertThat(innhold.path("rolle").asText()).isEqualTo("ARBEIDSGIVER");
        assertThat(innhold.path("nummer").asText()).isEqualTo(orgnummer);
    }

    @Test
    void sykmelders_uttalelse_sies_til_kjernen_og_lukkes_her() {
        kjernenSvarer(204);
        var oppgave = levert(aktivert(person, milepael, 1, sykmelder(nyttHpr())), "SYKMELDER");

        HosMottaker.partenHar(mottakere.sykmelder(), oppgave, "UTFOERT");

        Verden.til(() -> status(oppgave).equals("UTFORT"));
        assertThat(tilKjernen()).hasSize(1);
    }

    @Test
    void er_kjernen_nede_prøves_det_til_den_er_oppe() {
        kjernenSvarer(503);
        var oppgave = levert(aktivert(person, milepael, 1, sykmelder(nyttHpr())), "SYKMELDER");
        HosMottaker.partenHar(mottakere.sykmelder(), oppgave, "UTFOERT");
        Verden.til(() -> tilbakemeldinger(oppgave).contains("HTTP_503"));
        assertThat(status(oppgave)).isEqualTo("APEN");

        kjernenSvarer(204);

        Verden.til(() -> status(oppgave).equals("UTFORT"));
    }

    @Test
    void godtar_ikke_kjernen_tokenet_prøves_det_med_et_nytt() {
        kjernenSvarer(401);
        var oppgave = levert(aktivert(person, milepael, 1, sykmelder(nyttHpr())), "SYKMELDER");

        HosMottaker.partenHar(mottakere.sykmelder(), oppgave, "UTFOERT");

        Verden.til(() -> tilKjernen().stream()
                        .map(kall -> kall.getHeader("Authorization"))
                        .distinct()
                        .count()
                > 1);
    }

    @Test
    void sier_kjernen_at_plikten_ikke_er_åpen_lukkes_oppgaven_likevel() {
        kjernenSvarer(409);
        var oppgave = levert(aktivert(person, milepael, 1, NAV), "NAV");

        hosMottaker.navHarAvsluttet(oppgave, 4711, "FERDIGSTILT");

        Verden.til(() -> status(oppgave).equals("UTFORT"));
    }

    @Test
    void en_oppgave_som_er_gått_ut_er_ikke_ferdig() {
        var oppgave = levert(aktivert(person, milepael, 1, sykmelder(nyttHpr())), "SYKMELDER");
        var gjort = levert(aktivert(person, UUID.randomUUID(), 1, sykmelder(nyttHpr())), "SYKMELDER");

        HosMottaker.partenHar(mottakere.sykmelder(), oppgave, "UTGAATT");
        lest("SYKMELDER");

        assertThat(status(oppgave)).isEqualTo("APEN");
        assertThat(status(gjort)).isEqualTo("APEN");
    }

    @Test
    void en_gammel_oppgave_hos_nav_lukker_ikke_den_som_har_tatt_plassen_dens() {
        var oppgave = levert(aktivert(person, milepael, 1, NAV), "NAV");

        hosMottaker.navHarAvsluttet(oppgave, 4000, "FERDIGSTILT");
        lest("NAV");

        assertThat(status(oppgave)).isEqualTo("APEN");
        assertThat(tilbakemeldinger(oppgave)).isEmpty();
    }

    private UUID levert(MilepaelHendelse.Aktivert hendelse, String rolle) {
        verden.send(oppdatert(person, 1, "0315"), hendelse);
        var oppgave = verden.oppgave(hendelse.milepaelId(), rolle);
        verden.levert(oppgave, "OPPRETT LEVERT");
        return oppgave;
    }

    /** Mottakeren er lest minst én gang fra begynnelse til slutt etter at dette ble kalt. */
    private void lest(String rolle) {
        var sql = "select lest from mottakerlesing where mottaker = ?";
        for (int ganger = 0; ganger < 2; ganger++) {
            var foer = verden.les(sql, rolle);
            Verden.til(() -> !verden.les(sql, rolle).equals(foer));
        }
    }

    private void kjernenSvarer(int status) {
        mottakere
                .kjernen()
                .register(post(urlEqualTo(sti())).willReturn(aResponse().withStatus(status)));
    }

    private List<LoggedRequest> tilKjernen() {
        return mottakere.kjernen().find(postRequestedFor(urlEqualTo(sti())));
    }

    private String sti() {
        return "/api/v1/milepaeler/" + milepael + "/utfort-hos-mottaker";
    }

    private String status(UUID oppgave) {
        return verden.les("select status from oppgave where id = ?", oppgave).getFirst();
    }

    private List<String> tilbakemeldinger(UUID oppgave) {
        return verden.les("select coalesce(siste_feil, '') from tilbakemelding where oppgave_id = ?", oppgave);
    }
}
