package no.sykefravaer.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fasiten er nocommons. Frøet står i testnavnet, så en feil kan kjøres om igjen. */
class PersonidentTest {

    private static final int TALL_PER_FRO = 2_000;

    @BeforeAll
    static void fasiten_godtar_syntetiske() {
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    static Stream<Long> fro() {
        return Stream.iterate(1L, fro -> fro + 1).limit(20);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void kontrollsifre_og_dato_dømmes_som_fasiten(long fro) {
        tilfeldige(fro)
                .forEach(tall -> assertThat(new Personident(tall).erGyldig())
                        .as(tall)
                        .isEqualTo(FodselsnummerValidator.isValid(tall)));
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void utvalget_har_gyldige_av_alle_slag(long fro) {
        var gyldige = tilfeldige(fro).filter(FodselsnummerValidator::isValid).toList();

        for (int slag = 0; slag < 8; slag++) {
            var maanedsledd = new int[] {0, 40, 65, 80}[slag / 2];
            var dagsledd = slag % 2 * 40;
            assertThat(gyldige)
                    .anyMatch(tall -> ledd(tall, 0) - dagsledd >= 1
                            && ledd(tall, 0) - dagsledd <= 31
                            && ledd(tall, 2) - maanedsledd >= 1
                            && ledd(tall, 2) - maanedsledd <= 12);
        }
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void et_siffer_feil_gir_aldri_et_gyldig_nummer(long fro) {
        var tilfeldig = new Random(fro);
        tilfeldige(fro).filter(tall -> new Personident(tall).erGyldig()).forEach(tall -> {
            var plass = tilfeldig.nextInt(11);
            var siffer = (tall.charAt(plass) - '0' + 1 + tilfeldig.nextInt(9)) % 10;
            var feil = tall.substring(0, plass) + siffer + tall.substring(plass + 1);
            assertThat(new Personident(feil).erGyldig()).as(feil).isFalse();
        });
    }

    @Test
    void hundreåret_leses_ikke_av_individnummeret_så_skuddårsdagen_00_godtas() {
        var skuddaarsdag = medKontrollsifre("290200000");

        assertThat(new Personident(skuddaarsdag).erGyldig()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1085250001", "108525000111", "1085250001x", "10852500011 ", "١٠٨٥٢٥٠٠٠١١"})
    void noe_annet_enn_elleve_siffer_avvises(String verdi) {
        assertThatThrownBy(() -> new Personident(verdi)).hasMessage("En personident skal ha elleve siffer");
    }

    @Test
    void teksten_røper_ikke_nummeret() {
        assertThat(new Personident("10852500011").toString()).isEqualTo("Personident[***]");
    }

    /** Numre der nesten alt kan være galt, men med så riktige kontrollsifre at dato og slag også blir prøvd. */
    private static Stream<String> tilfeldige(long fro) {
        var tilfeldig = new Random(fro);
        return Stream.generate(() -> ett(tilfeldig)).limit(TALL_PER_FRO);
    }

    private static String ett(Random tilfeldig) {
        var dag = tilfeldig.nextBoolean() ? tilfeldig.nextInt(34) + 40 * tilfeldig.nextInt(3) : tilfeldig.nextInt(100);
        var maaned = tilfeldig.nextInt(14) + new int[] {0, 40, 65, 80}[tilfeldig.nextInt(4)];
        // Individnumre 000–499 er 1900-tallet i alle år; 1900 selv er ikke skuddår, og det leser vi ikke av nummeret.
        var ni = "%02d%02d%02d%03d".formatted(dag % 100, maaned, 1 + tilfeldig.nextInt(99), tilfeldig.nextInt(500));
        return tilfeldig.nextInt(4) == 0 ? ni + "%02d".formatted(tilfeldig.nextInt(100)) : medKontrollsifre(ni);
    }

    private static String medKontrollsifre(String ni) {
        var ti = ni + siffer(ni, 3, 7, 6, 1, 8, 9, 4, 5, 2);
        return ti + siffer(ti, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
    }

    private static int siffer(String tall, int... vekter) {
        var sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += (tall.charAt(i) - '0') * vekter[i];
        }
        return (11 - sum % 11) % 11 % 10; // 10 finnes ikke som siffer; da blir nummeret ugyldig, som det skal
    }

    private static int ledd(String tall, int fra) {
        return Integer.parseInt(tall, fra, fra + 2, 10);
    }
}
