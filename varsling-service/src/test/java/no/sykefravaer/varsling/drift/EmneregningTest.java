package no.sykefravaer.varsling.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmneregningTest {

    static final TopicPartition A = new TopicPartition("emne", 0);
    static final TopicPartition B = new TopicPartition("emne", 1);
    static final Instant TID = Instant.parse("2024-03-06T08:00:00Z");

    @Test
    void etterslepet_er_det_gruppa_ikke_har_bekreftet_i_alle_partisjonene() {
        var stand = stand(bilde(0, 100, 50, 90, 20));

        assertThat(stand.partisjoner()).isEqualTo(2);
        assertThat(stand.poster()).isEqualTo(140);
        assertThat(stand.leser().etterslep()).isEqualTo(40);
    }

    @Test
    void en_partisjon_gruppa_aldri_har_lest_har_alt_som_etterslep() {
        var bilde = new Emnebilde(TID, Map.of(A, 10L), Map.of(A, 30L), Map.of(A, 1L), Map.of("gruppe", Map.of()));

        assertThat(stand(bilde).leser().etterslep()).isEqualTo(20);
    }

    @Test
    void farten_er_det_som_kom_og_ble_lest_mellom_to_bilder() {
        var stand = stand(bilde(0, 100, 50, 40, 20), bilde(10, 150, 50, 120, 40));

        assertThat(stand.maalt()).isEqualTo(10);
        assertThat(stand.iSekundet()).isEqualTo(5.0);
        assertThat(stand.leser().iSekundet()).isEqualTo(10.0);
        assertThat(stand.leser().framme()).isEqualTo(8); // 40 igjen, 10 ut og 5 inn i sekundet
    }

    @Test
    void den_som_leser_saktere_enn_det_kommer_tar_aldri_igjen() {
        var stand = stand(bilde(0, 100, 50, 90, 50), bilde(10, 200, 50, 100, 50));

        assertThat(stand.leser().framme()).isNull();
    }

    @Test
    void den_som_har_lest_alt_er_framme() {
        assertThat(stand(bilde(0, 100, 50, 100, 50)).leser().framme()).isZero();
    }

    @Test
    void etter_ett_bilde_er_farten_ukjent() {
        assertThat(stand(bilde(0, 100, 50, 90, 20)).iSekundet()).isNull();
    }

    @Test
    void den_siste_posten_er_den_nyeste_i_noen_partisjon_og_et_tomt_emne_har_ingen() {
        var bilde = bilde(0, 100, 50, 90, 20);
        var tomt = new Emnebilde(TID, Map.of(A, 0L), Map.of(A, 0L), Map.of(A, -1L), Map.of("gruppe", Map.of()));

        assertThat(stand(bilde).siste()).isEqualTo(TID.minusSeconds(5));
        assertThat(stand(tomt).siste()).isNull();
    }

    private static Emnebilde bilde(long sekunder, long nesteA, long nesteB, long lestA, long lestB) {
        return new Emnebilde(
                TID.plusSeconds(sekunder),
                Map.of(A, 0L, B, 10L),
                Map.of(A, nesteA, B, nesteB),
                Map.of(
                        A,
                        TID.minusSeconds(60).toEpochMilli(),
                        B,
                        TID.minusSeconds(5).toEpochMilli()),
                Map.of("gruppe", Map.of(A, lestA, B, lestB)));
    }

    private static Emnestand stand(Emnebilde... bilder) {
        return new Emneregning(bilder[0], bilder[bilder.length - 1])
                .stand(Map.of("emne", "gruppe"))
                .getFirst();
    }
}
