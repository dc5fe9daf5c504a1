package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InnsynsradTest {

    @Test
    void identnumre_kommer_ikke_inn_i_loggen() {
        assertThat(merknad("Ringte 01816000064, og 018160 00064 svarte")).isEqualTo("Ringte ***, og *** svarte");
        assertThat(hvem("01816000064")).isEqualTo("***");
    }

    @Test
    void et_orgnummer_et_hpr_nummer_og_en_person_id_er_ikke_identnumre() {
        assertThat(hvem("889640782")).isEqualTo("889640782");
        assertThat(hvem("1234567")).isEqualTo("1234567");
        assertThat(hvem("01234567-8901-7234-8567-890123456789")).isEqualTo("01234567-8901-7234-8567-890123456789");
    }

    @Test
    void ingen_kan_skrive_en_linje_til_i_loggen() {
        assertThat(merknad("hei\r\n2026 Z990123 så ingenting")).isEqualTo("hei 2026 Z990123 så ingenting");
        assertThat(merknad("a\u2028b\0c")).isEqualTo("a b c");
    }

    @Test
    void en_lang_merknad_kortes() {
        assertThat(merknad("æ".repeat(500))).hasSize(200);
    }

    private static String merknad(String tekst) {
        return rad("Z990123", tekst).merknad();
    }

    private static String hvem(String ident) {
        return rad(ident, null).hvem().ident();
    }

    private static Innsynsrad rad(String ident, String merknad) {
        return new Innsynsrad(new Utforer("veileder", ident), "0315", null, Slag.TIDSLINJE, merknad, false, "kall-1");
    }
}
