package no.sykefravaer.varsling.adgang;

import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.lokal.testressurs.adgang.Adgangsdokument;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsprove;
import no.sykefravaer.lokal.testressurs.adgang.Adgangsregel;
import no.sykefravaer.lokal.testressurs.adgang.Adgangstabell;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Tabellen i {@code adgang.txt}, prøvd mot tjenesten slik den går: roller og tokener for systemene. */
@Helt
class RolletabellTest extends Varslingsproeve {

    static final Adgangstabell TABELL = Adgangstabell.les();

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void hvert_endepunkt_har_en_rad_og_hver_rad_et_endepunkt() {
        assertThat(TABELL.endepunkter())
                .as("adgang.txt mot /openapi")
                .containsExactlyElementsOf(new Adgangsprove(port)
                        .openapi().keySet().stream().sorted().toList());
    }

    @Test
    void hver_rolle_slipper_inn_bare_der_tabellen_sier_det() {
        assertThat(new Adgangsprove(port)
                        .avvik(TABELL.regler().stream()
                                .filter(RolletabellTest::erForSystemer)
                                .toList()))
                .isEmpty();
    }

    @Test
    void et_token_med_noe_galt_slipper_ikke_inn_noe_sted() {
        var prove = new Adgangsprove(port);

        assertThat(TABELL.regler())
                .filteredOn(RolletabellTest::erForSystemer)
                .flatMap(prove::slapp)
                .isEmpty();
    }

    @Test
    void dokumentasjonen_av_adgangen_er_fersk() {
        var tabell = TABELL.dokument(new Adgangsprove(port).openapi());

        assertThat(Adgangsdokument.fil("varsling-service", tabell))
                .as("kjør ./mvnw -pl varsling-service -am test -Ddokumentasjon=skriv")
                .hasContent(Adgangsdokument.tekst("varsling-service", tabell));
    }

    private static boolean erForSystemer(Adgangsregel regel) {
        return regel.endepunkt().contains(" /api/");
    }
}
