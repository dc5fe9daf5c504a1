package no.sykefravaer.lokal.testressurs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import no.sykefravaer.lokal.testressurs.Mottakerkontrakt.Foresporsel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Prøven på mottakerne er ikke mer verd enn det den finner. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MottakerkontraktTest {

    static final String STI = "/api/v1/oppgaver";
    static final String ID = "00000000-0000-4000-8000-000000000001";
    static final Map<String, String> HODER = Map.of("nav-call-id", "spor", "idempotency-key", ID);
    static final String ENDRING = "{\"tekst\":\"Lag plan\",\"personident\":\"01816000064\"}";

    final Mottakerkontrakt sykmelder = Mottakerkontrakt.av("sykmelder");

    @Test
    void det_som_er_etter_kontrakten_har_ingen_brudd() {
        assertThat(brudd("PATCH", STI + "/" + ID, Map.of(), HODER, ENDRING)).isEmpty();
    }

    @Test
    void et_identitetsnummer_i_teksten_er_et_brudd() {
        var rop = ENDRING.replace("Lag plan", "Lag plan for 01816000064");

        assertThat(brudd("PATCH", STI + "/" + ID, Map.of(), HODER, rop)).isNotEmpty();
    }

    @Test
    void et_felt_kontrakten_ikke_har_er_et_brudd() {
        var mer = ENDRING.replace("}", ",\"grad\":50}");

        assertThat(brudd("PATCH", STI + "/" + ID, Map.of(), HODER, mer)).isNotEmpty();
    }

    @Test
    void en_påminnelse_uten_frist_er_et_brudd() {
        var uten = ENDRING.replace("}", ",\"paaminnelse\":{\"foerFrist\":\"PT63H\"}}");

        assertThat(brudd("PATCH", STI + "/" + ID, Map.of(), HODER, uten)).isNotEmpty();
    }

    @Test
    void en_parameter_kontrakten_ikke_har_og_et_hode_som_mangler_er_to_brudd() {
        assertThat(brudd("GET", STI + "/endringer", Map.of("antall", "10", "fnr", "x"), Map.of(), ""))
                .containsExactlyInAnyOrder("fnr: parameteren finnes ikke i kontrakten", "Nav-Call-Id: mangler");
    }

    @Test
    void en_sti_kontrakten_ikke_har_er_et_brudd() {
        assertThat(brudd("DELETE", STI, Map.of(), HODER, "")).isNotEmpty();
    }

    @Test
    void et_svar_uten_tilstand_er_et_brudd() {
        var spurt = new Foresporsel("GET", STI + "/" + ID, Map.of(), HODER, new byte[0]);
        var svar = "{\"id\":\"1\",\"eksternId\":\"%s\"}".formatted(ID);

        assertThat(sykmelder.brudd(spurt, 200, svar.getBytes(UTF_8))).isNotEmpty();
    }

    private Set<String> brudd(
            String metode, String sti, Map<String, String> sporring, Map<String, String> hoder, String innhold) {
        return sykmelder.brudd(new Foresporsel(metode, sti, sporring, hoder, innhold.getBytes(UTF_8)));
    }
}
