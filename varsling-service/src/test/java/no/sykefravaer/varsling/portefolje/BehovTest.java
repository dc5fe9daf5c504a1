package no.sykefravaer.varsling.portefolje;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BehovTest {

    @Test
    void det_viktigste_veier_mer_enn_alle_de_andre_til_sammen() {
        assertThat(Behov.tall(Set.of(Behov.UTEN_ARBEIDSGIVER)))
                .isGreaterThan(Behov.tall(EnumSet.complementOf(EnumSet.of(Behov.UTEN_ARBEIDSGIVER))));
    }

    @Test
    void tallet_leses_tilbake_til_det_samme() {
        var noen = Set.of(Behov.BISTAND_BEDT, Behov.IKKE_GRADERT);

        assertThat(Behov.av(Behov.tall(noen))).isEqualTo(noen);
        assertThat(Behov.av(0)).isEmpty();
    }

    @Test
    void bildet_står_i_den_rekkefølgen_databasen_ordner_id_er() {
        var stor = UUID.fromString("ffffffff-0000-4000-8000-000000000000");
        var liten = UUID.fromString("00000000-0000-4000-8000-000000000000");

        var bilde = Behovsbilde.av(Map.of(stor, Set.of(Behov.IKKE_GRADERT), liten, Set.of()));

        assertThat(bilde).isEqualTo(new Behovsbilde(List.of(liten, stor), List.of(0, 1)));
    }
}
