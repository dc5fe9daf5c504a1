package no.sykefravaer.varsling.side.liste;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** To ved kontoret heter Rask Elv; en av dem har fortrolig adresse. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class SokSideTest {

    final String kontor = nyttHpr();
    final Verden verden;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    SokSideTest(Verden verden) {
        this.verden = verden;
    }

    @Test
    void er_det_bare_én_kommer_man_rett_til_henne() {
        var person = kjent(Adressebeskyttelse.UGRADERT);
        kjent(Adressebeskyttelse.FORTROLIG);

        assertThat(sok("elv ra").uri().getPath()).isEqualTo("/personer/" + person);
        assertThat(sok("ra, elv").uri().getPath()).isEqualTo("/personer/" + person);
    }

    @Test
    void flere_vises_og_adressen_sier_ikke_hva_det_er_søkt_etter() {
        kjent(Adressebeskyttelse.UGRADERT);
        kjent(Adressebeskyttelse.UGRADERT);

        var svar = sok("Elv");

        assertThat(svar.body()).contains("2 treff", "value=\"Elv\"");
        assertThat(svar.uri().toString()).matches(".*/oppgaver/sok/[0-9a-f-]{36}\\?kontor=" + kontor);
    }

    @Test
    void et_ord_må_være_begynnelsen_av_et_navn_og_tegn_er_bare_tegn() {
        kjent(Adressebeskyttelse.UGRADERT);

        assertThat(sok("ask").body()).contains("Ingen treff blant dem du har tilgang til.");
        assertThat(sok("%%").body()).contains("Ingen treff blant dem du har tilgang til.");
    }

    @Test
    void et_søk_på_nummeret_til_en_man_ikke_får_se_finner_ingen_og_føres() {
        var beskyttet = kjent(Adressebeskyttelse.FORTROLIG);
        var nummer = nyttNummer(beskyttet);

        assertThat(sok(nummer).body()).contains("Ingen treff blant dem du har tilgang til.");
        assertThat(verden.les("select hva || ' ' || avvist from innsynslogg where person_id = ?", beskyttet))
                .containsExactly("SOK true");
    }

    @Test
    void et_nummer_med_mellomrom_finner_personen() {
        var person = kjent(Adressebeskyttelse.UGRADERT);
        var nummer = nyttNummer(person);

        assertThat(sok(nummer.substring(0, 6) + " " + nummer.substring(6)).uri().getPath())
                .isEqualTo("/personer/" + person);
    }

    @Test
    void for_lite_å_søke_etter_og_et_glemt_søk_sies() {
        assertThat(sok("e").body()).contains("Skriv minst to bokstaver");
        assertThat(veileder().side("/oppgaver/sok/" + UUID.randomUUID())).contains("Søket er for gammelt");
    }

    @Test
    void ingen_andre_ser_hva_det_er_søkt_etter() {
        kjent(Adressebeskyttelse.UGRADERT);
        kjent(Adressebeskyttelse.UGRADERT);
        var adresse = sok("Elv").uri().getPath();

        assertThat(Nettleser.med(port, "veileder", "Z990177", List.of(kontor), List.of())
                        .side(adresse))
                .contains("Søket er for gammelt")
                .doesNotContain("Elv");
    }

    private UUID kjent(Adressebeskyttelse beskyttelse) {
        var person = UUID.randomUUID();
        verden.send(oppdatert(person, 1, kontor, beskyttelse, false));
        Verden.til(() -> verden.les("select kontor from person where person_id = ?", person)
                .contains(kontor));
        return person;
    }

    /** De andre i prøvene har samme nummer; denne får sitt eget. */
    private String nyttNummer(UUID person) {
        var nummer = "0181" + nyttHpr();
        verden.les("update person set personident = ? where person_id = ? returning 1", nummer, person);
        return nummer;
    }

    private HttpResponse<String> sok(String tekst) {
        return veileder().sendSkjema("/oppgaver/sok", "kontor=" + kontor + "&sok=" + URLEncoder.encode(tekst, UTF_8));
    }

    private Nettleser veileder() {
        return Nettleser.veileder(port, kontor);
    }
}
