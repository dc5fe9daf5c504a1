package no.sykefravaer.varsling.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {

    @Test
    void det_begynner_med_bom_og_har_semikolon_mellom_cellene() throws IOException {
        assertThat(skrevet("Frist", "Navn")).isEqualTo("\uFEFFFrist;Navn\r\n");
    }

    @Test
    void semikolon_anførselstegn_og_linjeskift_står_inne_i_en_celle() throws IOException {
        assertThat(skrevet("a;b", "si \"hei\"", "to\nlinjer"))
                .isEqualTo("\uFEFF\"a;b\";\"si \"\"hei\"\"\";\"to\nlinjer\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void det_et_regneark_ville_regnet_ut_blir_tekst(String celle) throws IOException {
        assertThat(skrevet(celle).substring(1)).matches("(?s)\"?'\\Q" + celle + "\\E\"?\r\n");
    }

    @Test
    void en_tom_celle_er_tom() throws IOException {
        assertThat(skrevet("a", "", "b")).isEqualTo("\uFEFFa;;b\r\n");
    }

    private static String skrevet(String... celler) throws IOException {
        var ut = new StringWriter();
        Csv.skriv(ut, Stream.of(List.of(celler)));
        return ut.toString();
    }
}
