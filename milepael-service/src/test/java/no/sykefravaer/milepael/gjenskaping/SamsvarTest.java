package no.sykefravaer.milepael.gjenskaping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SamsvarTest {

    final StringWriter arkivet = new StringWriter();
    final StringWriter gjenskapt = new StringWriter();
    final Avtrykk avtrykk = new Avtrykk(arkivet);
    final Avtrykk annet = new Avtrykk(gjenskapt);
    final Samsvar samsvar = new Samsvar(ident -> "h1-" + ident.charAt(1), avtrykk, annet);

    @Test
    void de_samme_linjene_i_en_annen_rekkefølge_er_likt_og_har_samme_sum() {
        flett(List.of(person("01", "a", "b"), person("02", "c")), List.of(person("01", "b", "a"), person("02", "c")));

        assertThat(samsvar.erLikt()).isTrue();
        assertThat(avtrykk.antall()).isEqualTo(3);
        assertThat(avtrykk.sum()).isEqualTo(annet.sum());
    }

    @Test
    void en_annen_linje_hos_samme_person_mangler_og_er_for_mye() {
        flett(List.of(person("01", "a", "b")), List.of(person("01", "a", "x")));

        assertThat(samsvar.forste()).containsExactly("mangler: h1-1 | b", "for mye: h1-1 | x");
        assertThat(avtrykk.sum()).isNotEqualTo(annet.sum());
    }

    @Test
    void den_samme_linja_en_gang_for_mye_er_et_avvik() {
        flett(List.of(person("01", "a")), List.of(person("01", "a", "a")));

        assertThat(samsvar.forste()).containsExactly("for mye: h1-1 | a");
    }

    @Test
    void personer_bare_den_ene_har_finnes_hvor_de_enn_står() {
        flett(
                List.of(person("01", "a"), person("03", "c")),
                List.of(person("02", "b"), person("03", "c"), person("04", "d")));

        assertThat(samsvar.forste()).containsExactly("mangler: h1-1 | a", "for mye: h1-2 | b", "for mye: h1-4 | d");
    }

    @Test
    void alle_avvik_telles_men_bare_de_første_vises() {
        flett(IntStream.range(10, 40).mapToObj(i -> person(i + "", "a")).toList(), List.of());

        assertThat(samsvar.avvik()).isEqualTo(30);
        assertThat(samsvar.forste()).hasSize(20);
    }

    @Test
    void teksten_har_personens_navn_i_utdraget_og_aldri_identnummeret() {
        flett(List.of(person("01", "a")), List.of(person("01", "b")));

        assertThat(arkivet).hasToString("h1-1 | a\n");
        assertThat(gjenskapt).hasToString("h1-1 | b\n");
    }

    private void flett(List<Personlinjer> fra, List<Personlinjer> til) {
        samsvar.flett(fra.iterator(), til.iterator());
    }

    private static Personlinjer person(String ident, String... linjer) {
        return new Personlinjer(ident, Arrays.asList(linjer));
    }
}
