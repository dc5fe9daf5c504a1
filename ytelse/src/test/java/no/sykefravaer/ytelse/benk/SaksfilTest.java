package no.sykefravaer.ytelse.benk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personident;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SaksfilTest {

    static final Saksfil FILA = Saksfil.av(200, 7);
    static final List<Sak> SAKENE = FILA.saker().toList();

    @Test
    void samme_antall_og_frø_7_gir_de_samme_sakene() {
        assertThat(Saksfil.av(200, 7).saker()).containsExactlyElementsOf(SAKENE);
    }

    @Test
    void filene_etter_hverandre_fra_frø_7_har_ingen_personer_felles() {
        var personer = new HashSet<Personident>();
        Stream.concat(SAKENE.stream(), Saksfil.av(200, 7 + Saksfil.plasser(200)).saker())
                .forEach(sak -> personer.add(sak.person()));

        assertThat(personer).hasSize(400);
    }

    @Test
    void hver_sak_begynner_på_en_mandag_med_åtte_dager_i_rekkefølge_foran_seg() {
        assertThat(SAKENE).allSatisfy(sak -> {
            assertThat(sak.start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(sak.datoer()).hasSize(Sak.MILEPAELER).isSorted().doesNotHaveDuplicates();
            assertThat(sak.flyttet().datoer().getFirst()).isAfter(Saksfil.I_DAG);
        });
    }

    @Test
    void på_dagen_for_den_første_er_nøyaktig_én_forfalt() {
        assertThat(SAKENE)
                .allSatisfy(sak -> assertThat(sak.datoer())
                        .filteredOn(dato -> !dato.isAfter(FILA.dagForDenForste()))
                        .hasSize(1));
    }

    @Test
    void på_dagen_for_alle_er_hver_forfalt_og_fraværet_ikke_over() {
        assertThat(SAKENE).allSatisfy(sak -> {
            assertThat(sak.datoer().getLast()).isBeforeOrEqualTo(FILA.dagForAlle());
            assertThat(sak.tom()).isAfter(FILA.dagForAlle());
        });
    }
}
