package no.sykefravaer.milepael.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.TilfeldigeHendelser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MedKafkaOgDatabase
class BunkestorrelseTest {

    static final int PERSONER = 40;

    @Inject
    Faktamottak mottak;

    @Inject
    Bildet bildet;

    @Inject
    ObjectMapper json;

    @ParameterizedTest(name = "frø {0}")
    @ValueSource(longs = {1, 2, 3})
    void én_og_én_syv_om_gangen_og_tusen_om_gangen_gir_de_samme_radene(long fro) {
        var hendelser = TilfeldigeHendelser.av(fro, PERSONER);

        var enOgEn = etter(hendelser, 1);

        assertThat(enOgEn).hasSizeGreaterThan(PERSONER);
        assertThat(etter(hendelser, 7)).isEqualTo(enOgEn);
        assertThat(etter(hendelser, 1000)).isEqualTo(enOgEn);
    }

    @ParameterizedTest(name = "frø {0}")
    @ValueSource(longs = {4, 5, 6})
    void stokket_ankomst_gir_de_samme_tilfellene_og_de_samme_milepælene_som_holder(long fro) {
        var hendelser = registrert(TilfeldigeHendelser.av(fro, PERSONER), Instant.parse("2025-07-01T10:00:00Z"));
        var stokket = new ArrayList<>(hendelser);
        Collections.shuffle(stokket, new Random(fro));

        motta(hendelser, 50);
        var iRekkefolge = bildet.detSomHolder();
        motta(stokket, 50);

        assertThat(bildet.detSomHolder()).isEqualTo(iRekkefolge);
    }

    private List<String> etter(List<SykmeldingHendelse> hendelser, int omGangen) {
        motta(hendelser, omGangen);
        return bildet.alt();
    }

    private void motta(List<SykmeldingHendelse> hendelser, int omGangen) {
        bildet.tom();
        var poster = poster(hendelser);
        for (int fra = 0; fra < poster.size(); fra += omGangen) {
            mottak.taImot(poster.subList(fra, Math.min(poster.size(), fra + omGangen)));
        }
    }

    private List<Innpost> poster(List<SykmeldingHendelse> hendelser) {
        return IntStream.range(0, hendelser.size())
                .mapToObj(i -> new Innpost("prøve", 0, i, "nøkkel", skriv(hendelser.get(i)), "kall-" + i))
                .toList();
    }

    private byte[] skriv(Object verdi) {
        try {
            return json.writeValueAsBytes(verdi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** De samme hendelsene, alle registrert ved døra på samme tid. */
    private List<SykmeldingHendelse> registrert(List<SykmeldingHendelse> hendelser, Instant tid) {
        return hendelser.stream().map(h -> registrert(h, tid)).toList();
    }

    private SykmeldingHendelse registrert(SykmeldingHendelse hendelse, Instant tid) {
        try {
            var tekst = new String(skriv(hendelse), StandardCharsets.UTF_8)
                    .replaceFirst("\"registrert\":[^,}]+", "\"registrert\":\"" + tid + "\"");
            return json.readValue(tekst, SykmeldingHendelse.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
