package no.sykefravaer.ytelse.likemann;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.sykefravaer.ytelse.benk.Runde;
import no.sykefravaer.ytelse.benk.Saksfil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SideprosessTest {

    /** Holdt fast, for en logger ingen holder, glemmer nivået sitt. */
    private static final Logger STILLE = Logger.getLogger(Sideprosess.class.getName());

    private static final Likemann LIKEMANN = new Likemann() {
        @Override
        public void gjorKlar(String fase, Saksfil fil) {
            if (fase.equals("umulig")) {
                throw new IllegalArgumentException("Det går ikke\nav mange grunner");
            }
        }

        @Override
        public Runde kjor(String fase, Saksfil fil) {
            return Runde.feilfri(fil.antall(), fil.fro());
        }

        @Override
        public Avvik avvik() {
            return new Avvik(3, 4);
        }
    };

    @BeforeAll
    static void ingenLogg() {
        STILLE.setLevel(Level.OFF);
    }

    @Test
    void hver_ordre_får_én_linje_til_noen_sier_slutt() throws IOException {
        assertThat(svar("FASE opprett 10 7\nFASE fyr1 20 8\nSLUTT\nFASE opprett 1 1\n"))
                .containsExactly("FERDIG 10 7", "FERDIG 20 8");
    }

    @Test
    void det_som_gjøres_klart_og_det_som_telles_er_ordrer_for_seg() throws IOException {
        assertThat(svar("KLAR opprett 10 7\nFASE opprett 10 7\nTELL\n"))
                .containsExactly("FERDIG", "FERDIG 10 7", "FERDIG 3 4");
    }

    @Test
    void en_feil_er_én_setning_og_prosessen_går_videre() throws IOException {
        assertThat(svar("KLAR umulig 10 7\nFASE opprett 1 2\n")).containsExactly("FEIL Det går ikke", "FERDIG 1 2");
    }

    @Test
    void en_ordre_som_ikke_er_en_fase_er_en_feil() throws IOException {
        assertThat(svar("HALLO\nFASE opprett ti 7\n")).hasSize(2).allMatch(linje -> linje.startsWith("FEIL "));
    }

    private static List<String> svar(String ordre) throws IOException {
        var ut = new ByteArrayOutputStream();
        Sideprosess.svarPaa(
                new BufferedReader(new StringReader(ordre)),
                new PrintStream(ut, true, StandardCharsets.UTF_8),
                LIKEMANN);
        return ut.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
