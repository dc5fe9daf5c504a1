package no.sykefravaer.varsling.side;

import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import no.sykefravaer.varsling.Verden;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Et skjema tas bare imot når det er vårt eget, og vist for den som sender det. */
@Helt
class SkjemavernTest extends Varslingsproeve {

    private static final Pattern SKJEMA = Pattern.compile("<form [^>]*method=\"post\"");
    private static final Path MALER = Path.of("src/main/resources/templates");

    final String kontor = nyttHpr();

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void personen_er_kjent() {
        verden.send(oppdatert(person, 1, kontor));
        Verden.til(() -> verden.les("select 1 from person where person_id = ? and kontor is not null", person)
                        .size()
                == 1);
    }

    @Test
    void uten_verdien_tas_det_ikke_imot_selv_fra_egen_side() {
        assertThat(tildel(veileder(), null).body()).contains("Skjemaet ble ikke tatt imot");
        assertThat(tildel(veileder(), "tull").statusCode()).isEqualTo(403);
        assertThat(verden.les("select nav_ident from tildeling where person_id = ?", person))
                .isEmpty();
    }

    @Test
    void verdien_fra_en_annens_side_duger_ikke() {
        var annen = Nettleser.med(port, "veileder", "Z990198", List.of(kontor), List.of());
        annen.les("/oppgaver/sok");

        assertThat(tildel(veileder(), annen.skjemavern()).statusCode()).isEqualTo(403);
    }

    @Test
    void med_verdien_men_fra_et_annet_nettsted_tas_det_ikke_imot() {
        var nettleser = veileder();

        var svar = nettleser.sendSkjema("https://ond.example", "/oppgaver/tildeling", felt(), nettleser.skjemavern());

        assertThat(svar.statusCode()).isEqualTo(403);
    }

    @Test
    void vårt_eget_skjema_tas_imot_også_etter_at_flere_sider_er_åpnet() {
        var nettleser = veileder();
        var forst = nettleser.skjemavern();
        nettleser.les("/oppgaver");

        tildel(nettleser, forst);

        assertThat(verden.les("select nav_ident from tildeling where person_id = ?", person))
                .containsExactly("Z990199");
    }

    @Test
    void hvert_skjema_i_malene_har_verdien() throws IOException {
        try (var maler = Files.walk(MALER)) {
            assertThat(maler.filter(Files::isRegularFile).toList()).allSatisfy(mal -> {
                var tekst = Files.readString(mal);
                assertThat(tekst.split("\\{#skjemavern /\\}", -1).length - 1)
                        .as(mal.toString())
                        .isEqualTo((int) SKJEMA.matcher(tekst).results().count());
            });
        }
    }

    private HttpResponse<String> tildel(Nettleser nettleser, String vern) {
        return nettleser.sendSkjema("http://localhost:" + port, "/oppgaver/tildeling", felt(), vern);
    }

    private String felt() {
        return "kontor=" + kontor + "&valgt=" + person + "%3A0&til=Z990199";
    }

    private Nettleser veileder() {
        var nettleser = Nettleser.veileder(port, kontor);
        nettleser.les("/oppgaver/sok?kontor=" + kontor);
        return nettleser;
    }
}
