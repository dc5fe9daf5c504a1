package no.sykefravaer.varsling.side.person;

import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.side.Kjernen;
import no.sykefravaer.varsling.side.Nettleser;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Helt
class HvaOmFaneTest extends Varslingsproeve {

    final String kontor = nyttHpr();
    Kjernen kjernen;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void kjernen_svarer_og_personen_er_kjent() {
        kjernen = new Kjernen(mottakere);
        kjernen.svarer("OVER_FRIST", "");
        verden.send(oppdatert(person, 1, kontor));
        Verden.til(() -> !verden.les(
                        "select personident from person where person_id = ? and personident is not null", person)
                .isEmpty());
    }

    @Test
    void uten_noe_utfylt_spørres_ikke_kjernen() {
        var foer = kjernen.fikk("tidslinje/hva-om").size();

        var side = side("");

        assertThat(side).contains("Ingenting lagres", "Ny sykmelding fra", "Unntak fra");
        assertThat(side).contains("Vurder aktivitetskravet, frist 6. mars 2024").doesNotContain("<table");
        assertThat(kjernen.fikk("tidslinje/hva-om")).hasSize(foer);
    }

    @Test
    void det_som_ville_blitt_annerledes_er_merket() {
        kjernen.tenkerSeg("2024-02-09", "BORTFALT");

        var side = side("&friskmeldtFra=2024-02-10&fom=+&annet=x");

        assertThat(kjernen.fikk("tidslinje/hva-om")).contains("{\"friskmeldtFra\":\"2024-02-10\"}");
        assertThat(rad(side, "Sykmeldt")).contains("10. april 2024", "9. februar 2024", "Endret");
        assertThat(rad(side, "Vurder aktivitetskravet")).contains("Over frist, frist 6. mars 2024", "Faller bort");
        assertThat(rad(side, "Maksdato \\(beregnet\\)")).contains("Ingen");
    }

    @Test
    void det_som_er_galt_sies_ved_feltet_og_det_som_er_skrevet_står() {
        kjernen.svarerPaa("tidslinje/hva-om", 422, """
                {"kode": "UGYLDIG_INNHOLD", "detail": "1 feil", "status": 422,
                 "feil": [{"felt": "fom", "kode": "MANGLER", "melding": "Feltet er påkrevd"}]}""");

        assertThat(side("&tom=2024-06-01"))
                .contains("Noe mangler eller er galt.", "hva-om-fom-feil\">Feltet er påkrevd", "value=\"2024-06-01\"");
    }

    @Test
    void svarer_ikke_kjernen_sies_det() {
        kjernen.svarerPaa("tidslinje/hva-om", 503, "{}");

        assertThat(side("&friskmeldtFra=2024-02-10")).contains("Tjenesten svarer ikke nå");
    }

    private String side(String mer) {
        return Nettleser.veileder(port, kontor).side("/personer/" + person + "?fane=hva-om" + mer);
    }

    private static String rad(String side, String hva) {
        var rad = Pattern.compile("<th scope=\"row\">" + hva + "</th>.*?</tr>", Pattern.DOTALL)
                .matcher(side);
        assertThat(rad.find()).as(hva).isTrue();
        return rad.group();
    }
}
