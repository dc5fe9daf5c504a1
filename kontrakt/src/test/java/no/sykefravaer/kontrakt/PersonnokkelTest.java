package no.sykefravaer.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import no.sykefravaer.kontrakt.Personnokkel.Hemmelighet;
import org.junit.jupiter.api.Test;

class PersonnokkelTest {

    private static final Personident IDENT = new Personident("10852500011");
    private static final Hemmelighet H1 = new Hemmelighet("h1", "en-hemmelighet-som-bare-er-for-test");
    private static final Hemmelighet H2 = new Hemmelighet("h2", "en-annen-hemmelighet-bare-for-test!");

    @Test
    void nøkkelen_er_den_samme_hver_gang_og_i_alle_framtidige_utgaver() {
        assertThat(Personnokkel.av(IDENT, H1).verdi()).isEqualTo("h1.mT33gqqfk_2sGIcdYrimsk6AH97RQ8jMtBxLXzWqkQg");
    }

    @Test
    void id_en_til_hemmeligheten_står_foran() {
        assertThat(Personnokkel.av(IDENT, H2).verdi()).startsWith("h2.");
    }

    @Test
    void en_annen_hemmelighet_gir_en_annen_nøkkel() {
        var medSammeId = new Hemmelighet("h1", H2.verdi());

        assertThat(Personnokkel.av(IDENT, medSammeId)).isNotEqualTo(Personnokkel.av(IDENT, H1));
    }

    @Test
    void to_personer_har_hver_sin_nøkkel() {
        assertThat(Personnokkel.av(new Personident("10852500012"), H1)).isNotEqualTo(Personnokkel.av(IDENT, H1));
    }

    @Test
    void nøkkelen_røper_ikke_nummeret() {
        assertThat(Personnokkel.av(IDENT, H1).toString()).doesNotContain(IDENT.verdi());
    }

    @Test
    void hemmeligheten_røpes_ikke_som_tekst() {
        assertThat(H1).hasToString("Hemmelighet[h1]");
    }

    @Test
    void en_kort_hemmelighet_avvises() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hemmelighet("h1", "for kort"));
    }
}
