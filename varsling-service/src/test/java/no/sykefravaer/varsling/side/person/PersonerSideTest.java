package no.sykefravaer.varsling.side.person;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Mottakere;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonerSideTest {

    final UUID person = UUID.randomUUID();
    final String kontor = nyttHpr();
    final Verden verden;
    final Mottakere mottakere;
    final Kjernen kjernen;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    PersonerSideTest(Verden verden, Mottakere mottakere) {
        this.verden = verden;
        this.mottakere = mottakere;
        this.kjernen = new Kjernen(mottakere);
    }

    @BeforeEach
    void kjernen_svarer() {
        mottakere.svarerSomDeSkal();
        kjernen.svarer("OVER_FRIST", "");
    }

    @Test
    void øverst_står_hvem_hun_er_og_sykefraværet_nå() {
        medOppgave(Adressebeskyttelse.UGRADERT);

        assertThat(veileder().side(adresse()))
                .contains(
                        "<h1",
                        "Elv, Rask",
                        "(36 år)",
                        "018190 …",
                        "Kontor",
                        kontor,
                        "Simulert dato: <span class=\"simulertdato\">10. mars 2024")
                .contains("10. januar 2024–10. april 2024", "8 uker", "Grad nå", "100 %", "310 000 000", "HPR 1234567")
                .contains("Maksdato (beregnet)", "7. januar 2025")
                .contains("Oppgaver (1)", "Sykmeldinger (1)", "aria-current=\"page\">Tidslinje");
    }

    @Test
    void tidslinjen_er_en_tegning_og_en_tabell_som_sier_det_samme() {
        medOppgave(Adressebeskyttelse.UGRADERT);

        assertThat(veileder().side(adresse()))
                .contains("<svg class=\"tegning\"", "Vurder aktivitetskravet, over frist", "I dag", "60 %")
                .contains(
                        "Milepælene som tabell", "6. mars 2024", "4 dager over", "Mulig: kommer bare om fraværet varer")
                .contains("9. februar 2024</td><td>60 %");
    }

    @Test
    void hvorfor_sier_loven_versjonen_starten_regnestykket_og_kallet() {
        medOppgave(Adressebeskyttelse.UGRADERT);

        assertThat(veileder().side(adresse()))
                .contains(
                        "8 uker er omme 6. mars 2024.", "folketrygdloven § 8-8 andre ledd", ">2014<", "s-1", "kall-7f")
                .contains("6. mars 2024 kl. 01.01", "&quot;start&quot; : &quot;2024-01-10&quot;");
    }

    @Test
    void det_som_er_bestemt_og_møtet_står_ved_plikten() {
        kjernen.svarer(
                "AVVENT",
                ", \"bestemt\": {\"status\": \"AVVENT\", \"arsak\": \"INNKALT\", \"til\": \"2024-03-20\"},"
                        + " \"mote\": {\"tidspunkt\": \"2024-03-20T10:00:00\", \"sted\": \"DIGITALT\", \"medSykmelder\": true}");
        medOppgave(Adressebeskyttelse.UGRADERT);

        assertThat(veileder().side(adresse() + "?fane=oppgaver"))
                .contains("Avventer", "Kalt inn, til 20. mars 2024")
                .contains("onsdag 20. mars 2024 kl. 10.00, digitalt, sykmelder er kalt inn");
    }

    @Test
    void historikken_og_dokumentene_har_hver_sin_fane() {
        medOppgave(Adressebeskyttelse.UGRADERT);
        var nettleser = veileder();

        assertThat(nettleser.side(adresse() + "?fane=historikk"))
                .contains("Vurder aktivitetskravet", "Avvent: Drøftes internt, til 20. mars 2024")
                .contains("Nav Z990123", "Spør &lt;teamet&gt;");
        assertThat(nettleser.side(adresse() + "?fane=sykmeldinger"))
                .contains("10. januar 2024–9. februar 2024, 60 %", "Konflikt", "Den finnes alt.", "epj-a, s-1")
                .containsOnlyOnce("<h3");
        assertThat(nettleser.side(adresse() + "?fane=notater")).contains("Ringte, ingen svar");
    }

    @Test
    void svarer_ikke_kjernen_sies_det_og_våre_egne_oppgaver_vises() {
        mottakere.svarerSomDeSkal();
        mottakere.kjernen().register(get("/api/v1/tidslinje").willReturn(serviceUnavailable()));
        medOppgave(Adressebeskyttelse.UGRADERT);

        var svar = veileder().les(adresse());

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body()).contains("svarer ikke nå", "Vurder aktivitetskravet", "13. mars 2024", "Åpen");
    }

    @Test
    void den_man_ikke_kan_se_finnes_ikke() {
        medOppgave(Adressebeskyttelse.FORTROLIG);

        assertThat(veileder().les(adresse()).statusCode()).isEqualTo(404);
        assertThat(Nettleser.veileder(port, nyttHpr(), "FORTROLIG")
                        .les(adresse())
                        .body())
                .contains("Personen finnes ikke")
                .doesNotContain("Elv");
        assertThat(veileder().les("/personer/tull").statusCode()).isEqualTo(404);
        assertThat(Nettleser.veileder(port, kontor, "FORTROLIG").side(adresse()))
                .contains("Elv, Rask", "Fortrolig adresse");
    }

    @Test
    void lista_lenker_til_siden_uten_fødselsnummer_i_adressen() {
        medOppgave(Adressebeskyttelse.UGRADERT);

        assertThat(veileder().side("/oppgaver"))
                .contains("href=\"" + adresse() + "\"")
                .doesNotContain(PERSONIDENT);
    }

    private void medOppgave(Adressebeskyttelse beskyttelse) {
        var milepael = UUID.randomUUID();
        verden.send(oppdatert(person, 1, kontor, beskyttelse, false));
        verden.send(aktivert(person, milepael, 1, I_DAG.plusDays(3), NAV));
        verden.oppgave(milepael, "NAV");
    }

    private String adresse() {
        return "/personer/" + person;
    }

    private Nettleser veileder() {
        return Nettleser.veileder(port, kontor);
    }
}
