package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Omregning.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hvor langt en ny beregning av mange personer er kommet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OmregningTest {

    static final Instant STARTET = Instant.parse("2026-03-02T10:00:00Z");
    static final UUID SISTE = new UUID(0, 50);

    @Test
    void et_skritt_legger_sammen_det_som_er_tatt_endret_og_feilet() {
        var omregning = ny().videre(50, 7, 1, new UUID(0, 20), STARTET.plusSeconds(1))
                .videre(30, 2, 3, SISTE, STARTET.plusSeconds(4));

        assertThat(omregning)
                .extracting(Omregning::behandlet, Omregning::endret, Omregning::feilet, Omregning::forrige)
                .containsExactly(80, 9, 4, SISTE);
        assertThat(omregning.gjenstaar()).isEqualTo(20);
    }

    @Test
    void takten_er_personer_i_sekundet_med_én_desimal() {
        assertThat(ny().videre(50, 0, 0, SISTE, STARTET.plusSeconds(3)).takt()).isEqualTo(16.7);
        assertThat(ny().videre(50, 0, 0, SISTE, STARTET.plusMillis(1)).takt()).isEqualTo(50_000);
    }

    @Test
    void før_det_har_gått_noen_tid_er_det_ingen_takt() {
        assertThat(ny().videre(50, 0, 0, SISTE, STARTET).takt()).isZero();
    }

    @Test
    void den_som_er_slutt_beholder_det_den_er_kommet_til() {
        var slutt = ny().videre(50, 7, 1, SISTE, STARTET.plusSeconds(1)).slutt(Status.STANSET, STARTET.plusSeconds(2));

        assertThat(slutt.status()).isEqualTo(Status.STANSET);
        assertThat(slutt.behandlet()).isEqualTo(50);
    }

    private static Omregning ny() {
        return new Omregning(new UUID(0, 1), Status.PAAGAAR, null, STARTET, STARTET, 100, 0, 0, 0, null, "kall-1");
    }
}
