package no.sykefravaer.varsling.side.drift;

import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.varsling.kjerne.Kjerneregnskap;
import no.sykefravaer.varsling.side.drift.Regnskapsvisning.Rad;
import org.junit.jupiter.api.Test;

/** Det regnskapet sier, og når. */
class RegnskapsvisningTest {

    @Test
    void når_summen_går_opp_og_ingenting_er_underveis_er_alt_gjort_rede_for() {
        var visning = Regnskapsvisning.av(regnskap(12_345L, 0L, 0L, false));

        assertThat(visning.dom()).isEqualTo("Alt som er tatt imot, er gjort rede for.");
        assertThat(visning.merke().tekst()).isEqualTo("Stemmer");
        assertThat(visning.rader())
                .extracting(Rad::hva)
                .containsExactly(
                        "Tatt imot",
                        "Venter",
                        "Anvendt",
                        "Erstattet",
                        "Uten virkning",
                        "I konflikt",
                        "I feilkøen",
                        "Forkastet",
                        "Slettet",
                        "Differanse");
        assertThat(visning.rader().getFirst().antall()).isEqualTo(Driftsord.tall(12_345));
    }

    @Test
    void en_differanse_sies_også_mens_noe_er_underveis() {
        assertThat(dom(1)).isEqualTo("1 post er ikke gjort rede for. Se driftsboka: RegnskapetStemmerIkke.");
        assertThat(dom(-3)).startsWith("3 poster er talt to ganger.");
        assertThat(Regnskapsvisning.av(regnskap(10L, 0L, -3L, true)).merke().tekst())
                .isEqualTo("Stemmer ikke");
    }

    @Test
    void mens_noe_er_underveis_er_summen_ikke_sikker() {
        var visning = Regnskapsvisning.av(regnskap(10L, 0L, 0L, true));

        assertThat(visning.dom()).startsWith("Noe er underveis.");
        assertThat(visning.merke().tekst()).isEqualTo("I bevegelse");
    }

    @Test
    void det_som_var_der_før_regnskapet_er_et_ledd_når_det_er_noe() {
        assertThat(Regnskapsvisning.av(regnskap(10L, 7L, 0L, false)).rader())
                .extracting(Rad::hva)
                .contains("Før regnskapet");
    }

    @Test
    void et_regnskap_som_ikke_kan_gjøres_opp_sier_hvorfor() {
        var uapnet = Regnskapsvisning.av(regnskap(10L, null, null, false));
        var utenKafka = Regnskapsvisning.av(regnskap(null, 0L, null, false));

        assertThat(uapnet.dom()).startsWith("Regnskapet åpnes når");
        assertThat(utenKafka.dom()).startsWith("Kafka svarer ikke");
        assertThat(utenKafka.rader().getFirst().antall()).isEqualTo("–");
        assertThat(utenKafka.merke().tekst()).isEqualTo("Ikke gjort opp");
    }

    private static String dom(long differanse) {
        return Regnskapsvisning.av(regnskap(10L, 0L, differanse, false)).dom();
    }

    private static Kjerneregnskap regnskap(Long tattImot, Long forApningen, Long differanse, boolean iBevegelse) {
        return new Kjerneregnskap(tattImot, 2, 3, 1, 1, 1, 1, 1, 0, forApningen, differanse, iBevegelse);
    }
}
