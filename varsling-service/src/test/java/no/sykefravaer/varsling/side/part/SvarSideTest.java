package no.sykefravaer.varsling.side.part;

import static no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn.FRAVAER_AVSLUTTET;
import static no.sykefravaer.varsling.Hendelser.PERSONIDENT;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.dialogmote;
import static no.sykefravaer.varsling.Hendelser.lukket;
import static no.sykefravaer.varsling.Hendelser.melding;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Hendelser.sykmelder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@Helt
class SvarSideTest extends Varslingsproeve {

    final String orgnummer = nyttOrgnummer();

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void siden_sier_hva_om_hvem_når_og_hvorfor() {
        var side = hr().side(mote1());

        assertThat(side)
                .contains("<html lang=\"nb\"", "Dialogmøte 1", "Kall inn den ansatte til dialogmøte 1.", "Elv, Rask")
                .contains("27. mars 2024", "17 dager igjen", "arbeidsmiljøloven § 4-6 fjerde ledd")
                .contains("Fraværet hos dere begynte 8. februar 2024, og 7 uker er omme 27. mars 2024.")
                .contains("Møtet er holdt", "Det er åpenbart unødvendig", "Be om dialogmøte", "Be Nav om bistand")
                .doesNotContain("Meld at det er gjort", PERSONIDENT);
    }

    @Test
    void på_nynorsk_er_alt_på_nynorsk_og_det_huskes() {
        var nettleser = hr();
        var adresse = mote1();

        assertThat(nettleser.side(adresse + "?sprak=nn"))
                .contains("<html lang=\"nn\"", "Kall inn den tilsette", "Møtet er halde", "17 dagar igjen")
                .contains("arbeidsmiljølova § 4-6 fjerde ledd");
        assertThat(nettleser.side(adresse)).contains("<html lang=\"nn\"");
    }

    @Test
    void svaret_går_til_kjernen_og_kvitteres_for() {
        var adresse = mote1();
        var kjernen = new Kjernen(mottakere);
        kjernen.svarerPaa("milepaeler/" + milepael + "/oppfyll", 200, "{}");

        var svar = hr().sendSkjema(adresse + "/mote-avholdt", "versjon=1");

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body())
                .contains("role=\"status\"", "Takk. Det er meldt at møtet er holdt.")
                .doesNotContain(
                        "name=\"versjon\" value=\"1\">\n<button class=\"aksel-button\" data-variant=\"primary\">Møtet");
        assertThat(kjernen.fikk("milepaeler/" + milepael + "/oppfyll")).containsExactly("{\"versjon\":1}");
    }

    @Test
    void det_åpenbart_unødvendige_må_begrunnes_og_det_som_er_skrevet_beholdes() {
        var adresse = mote1();
        var kjernen = new Kjernen(mottakere);
        kjernen.svarerPaa("milepaeler/" + milepael + "/unntak", 409, "{\"kode\": \"UTDATERT_VERSJON\"}");

        assertThat(send(adresse, "versjon=1&begrunnelse=")).satisfies(svar -> {
            assertThat(svar.statusCode()).isEqualTo(422);
            assertThat(svar.body()).contains("Si hvorfor", "aria-invalid=\"true\"");
        });
        assertThat(send(adresse, "versjon=1&begrunnelse=Snart+tilbake")).satisfies(svar -> {
            assertThat(svar.statusCode()).isEqualTo(409);
            assertThat(svar.body()).contains("Oppgaven er endret etter at du åpnet siden", ">Snart tilbake</textarea>");
        });
    }

    @Test
    void en_lukket_oppgave_sier_hvorfor_og_kan_ikke_besvares() {
        var adresse = mote1();
        verden.send(lukket(person, milepael, 2, FRAVAER_AVSLUTTET));
        Verden.til(() -> verden.les("select status from oppgave where milepael_id = ?", milepael)
                .contains("LUKKET"));

        assertThat(hr().side(adresse))
                .contains("fordi sykefraværet er avsluttet")
                .doesNotContain("Møtet er holdt", "Svar på oppgaven");
    }

    @Test
    void en_melding_ber_ikke_om_noe() {
        var hpr = nyttHpr();
        verden.send(oppdatert(person, 1, "0315"), dialogmote(person, milepael, 1, melding(sykmelder(hpr))));
        var adresse = "/svar/" + verden.oppgave(milepael, "SYKMELDER");

        assertThat(som("sykmelder", "hpr", hpr).side(adresse))
                .contains("Arbeidsgiver skal kalle inn til dialogmøte 1.", "Dette er til orientering.")
                .doesNotContain("Svar på oppgaven", "Fraværet hos dere");
    }

    @Test
    void en_annens_en_ukjent_og_en_umulig_adresse_er_den_samme_siden() {
        var adresse = mote1();
        var fremmed = som("arbeidsgiver", "orgnummer", nyttOrgnummer());

        var svar = fremmed.les(adresse);

        assertThat(svar.statusCode()).isEqualTo(404);
        assertThat(svar.body()).contains("Oppgaven finnes ikke").doesNotContain("Elv", "Dialogmøte 1");
        var ukjent = "/svar/" + UUID.randomUUID();
        assertThat(fremmed.side(ukjent).replace(ukjent, ""))
                .isEqualTo(svar.body().replace(adresse, ""));
        assertThat(fremmed.les("/svar/tull").statusCode()).isEqualTo(404);
        assertThat(som("sykmeldt", "pid", PERSONIDENT).les(adresse).statusCode())
                .isEqualTo(404);
    }

    @Test
    void den_som_ikke_kom_fra_en_lenke_ser_sine_åpne_oppgaver() {
        var adresse = mote1();

        assertThat(hr().les("/").uri()).hasPath("/svar");
        assertThat(hr().side("/svar"))
                .contains("Oppgavene dine", "href=\"" + adresse + "\"", "Dialogmøte 1", "Elv, Rask", "17 dager igjen");
        assertThat(som("arbeidsgiver", "orgnummer", nyttOrgnummer()).side("/svar?sprak=nn"))
                .contains("Du har ingen opne oppgåver.")
                .doesNotContain(adresse);
        assertThat(Nettleser.veileder(port, "0315").les("/svar").statusCode()).isEqualTo(403);
    }

    @Test
    void et_skjema_fra_et_annet_nettsted_tas_ikke() {
        var svar = hr().sendSkjema("https://annet.example", mote1() + "/mote-avholdt", "versjon=1");

        assertThat(svar.statusCode()).isEqualTo(403);
        assertThat(new Kjernen(mottakere).fikk("milepaeler/" + milepael + "/oppfyll"))
                .isEmpty();
    }

    @Test
    void den_som_så_på_oppgaven_står_i_innsynsloggen() {
        hr().side(mote1());

        assertThat(verden.les("select utforer || ' ' || rettighet from innsynslogg where person_id = ?", person))
                .containsOnly(orgnummer + " EGEN_VIRKSOMHET");
    }

    private String mote1() {
        verden.send(oppdatert(person, 1, "0315"), dialogmote(person, milepael, 1, arbeidsgiver(orgnummer)));
        return "/svar/" + verden.oppgave(milepael, "ARBEIDSGIVER");
    }

    private HttpResponse<String> send(String adresse, String felt) {
        return hr().sendSkjema(adresse + "/apenbart-unodvendig", felt);
    }

    private Nettleser hr() {
        return som("arbeidsgiver", "orgnummer", orgnummer);
    }

    private Nettleser som(String rolle, String krav, String verdi) {
        return Nettleser.med(
                port, "{\"aud\":\"sykefravaer\",\"roles\":[\"%s\"],\"%s\":\"%s\"}".formatted(rolle, krav, verdi));
    }
}
