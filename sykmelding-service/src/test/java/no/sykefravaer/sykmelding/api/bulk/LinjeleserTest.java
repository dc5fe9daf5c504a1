package no.sykefravaer.sykmelding.api.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinjeleserTest {

    @Test
    void tomme_linjer_telles_men_gis_ikke_videre() throws IOException {
        assertThat(les(strom("\n \na\r\n\n\t\nb"))).containsExactly("3:a\r", "6:b");
    }

    @Test
    void en_tom_strøm_har_ingen_linjer() throws IOException {
        assertThat(les(strom(""))).isEmpty();
    }

    @Test
    void siste_linje_kan_mangle_linjeskift() throws IOException {
        assertThat(les(strom("a\nb\n"))).isEqualTo(les(strom("a\nb")));
    }

    @Test
    void nøyaktig_1_mb_er_ikke_for_langt_og_én_byte_mer_er_det() throws IOException {
        var mb = 1024 * 1024;
        var linjer = new Linjeleser(strom("a".repeat(mb) + "\n" + "b".repeat(mb + 1) + "\nc"));

        assertThat(linjer.neste().forLang()).isFalse();
        assertThat(linjer.neste().forLang()).isTrue();
        assertThat(linjer.neste().innhold()).asString().isEqualTo("c");
        assertThat(linjer.neste()).isNull();
    }

    @ParameterizedTest(name = "frø {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void linjene_er_de_samme_hvordan_enn_strømmen_er_delt(long fro) throws IOException {
        var tilfeldig = new Random(fro);
        var tekst = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            tekst.append("æ".repeat(tilfeldig.nextInt(200))).append('\n');
        }

        assertThat(les(stykkevis(tekst.toString(), tilfeldig))).isEqualTo(les(strom(tekst.toString())));
    }

    private static List<String> les(InputStream strom) throws IOException {
        var linjer = new Linjeleser(strom);
        var lest = new ArrayList<String>();
        for (var linje = linjer.neste(); linje != null; linje = linjer.neste()) {
            lest.add(linje.nummer() + ":" + new String(linje.innhold(), UTF_8));
        }
        return lest;
    }

    private static InputStream strom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(UTF_8));
    }

    private static InputStream stykkevis(String tekst, Random tilfeldig) {
        return new ByteArrayInputStream(tekst.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] inn, int fra, int antall) {
                return super.read(inn, fra, 1 + tilfeldig.nextInt(Math.min(antall, 500)));
            }
        };
    }
}
