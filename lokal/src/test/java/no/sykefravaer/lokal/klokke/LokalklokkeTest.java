package no.sykefravaer.lokal.klokke;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ServiceLoader;
import no.sykefravaer.lokal.klokke.Klokkene.Hvem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LokalklokkeTest {

    static final Clock HALV_TOLV_EN_VINTERKVELD = Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path mappe;

    @Test
    void jdk_en_finner_den_på_klassestien_og_uten_en_fil_viser_den_ekte_tid() {
        var klokke = ServiceLoader.load(Clock.class).findFirst().orElseThrow();

        assertThat(klokke).isInstanceOf(Lokalklokke.class);
        assertThat(klokke.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void klokkeslettet_i_norge_er_det_samme_om_sommeren() {
        var forskyvning = Forskyvning.i(mappe.resolve("dor"));
        var klokke = new Lokalklokke(HALV_TOLV_EN_VINTERKVELD, forskyvning);

        forskyvning.sett(200);

        assertThat(klokke.instant()).isEqualTo(Instant.parse("2027-06-10T21:30:00Z"));
    }

    @Test
    void den_som_har_fila_åpen_ser_flyttingen_straks() {
        var leser = new Lokalklokke(HALV_TOLV_EN_VINTERKVELD, Forskyvning.i(Klokkene.fil(mappe, Hvem.KJERNE)));

        Klokkene.i(mappe).sett(Hvem.KJERNE, LocalDate.now(Klokkene.OSLO).plusDays(1));

        assertThat(leser.instant()).isEqualTo(Instant.parse("2026-11-23T22:30:00Z"));
    }

    @Test
    void klokkene_er_samstemte_når_alle_viser_samme_dag() {
        var klokkene = Klokkene.i(mappe, HALV_TOLV_EN_VINTERKVELD);
        klokkene.sett(Hvem.DOR, LocalDate.of(2027, 5, 12));

        assertThat(klokkene.dag()).isEqualTo(LocalDate.of(2027, 5, 12));
        assertThat(klokkene.samstemte()).isFalse();
    }
}
