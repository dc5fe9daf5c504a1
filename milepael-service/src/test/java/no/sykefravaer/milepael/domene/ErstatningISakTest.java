package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hva en PUT fører til for pliktene, og hva som lagres om hvert faktum. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErstatningISakTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    @Test
    void kortet_ned_til_de_første_tjue_dagene_lukkes_alt() {
        var forlop = new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(90)));

        assertThat(forlop.stille()
                        .faar(den(dag(62)).erstattet(null, den(dag(62)).sendt("a", START, dag(20))))
                        .fortalt())
                .containsExactlyInAnyOrder(
                        "lukket OPPFOLGINGSPLAN IKKE_LENGER_AKTUELL",
                        "lukket DIALOGMOTE_1 IKKE_LENGER_AKTUELL",
                        "lukket AKTIVITETSKRAV IKKE_LENGER_AKTUELL");
    }

    @Test
    void forlenget_legges_det_som_nå_nås_til() {
        var forlop = new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(30)));

        assertThat(forlop.stille()
                        .faar(den(dag(62)).erstattet(1L, den(dag(62)).sendt("a", START, dag(90))))
                        .holder())
                .contains("DIALOGMOTE_1 AKTIV", "AKTIVITETSKRAV AKTIV");
    }

    @Test
    void med_en_ny_start_flyttes_fristene() {
        var forlop = new Saksforlop().faar(den(dag(61)).sendt("a", START, dag(90)));

        assertThat(forlop.stille()
                        .faar(den(dag(62)).erstattet(null, den(dag(62)).sendt("a", dag(3), dag(90))))
                        .fortalt())
                .contains("endret AKTIVITETSKRAV " + dag(58));
    }

    @Test
    void den_samme_erstatningen_levert_om_igjen_er_ikke_nyere_enn_den_var() {
        var lang = den(dag(61)).erstattet(null, den(dag(61)).sendt("a", START, dag(90)));
        var kort = den(dag(61)).erstattet(null, den(dag(60)).sendt("a", START, dag(20)));
        var forlop = new Saksforlop().faar(lang).faar(kort).stille();

        assertThat(forlop.faar(lang).fortalt()).isEmpty();
    }

    @Test
    void saken_husker_hva_hvert_faktum_førte_til() {
        var forlop = new Saksforlop()
                .faar(den(dag(61)).person("0315", null))
                .faar(den(dag(61)).sendt("a", START, dag(90)))
                .faar(den(dag(62)).sendt("a", START, dag(95)));

        assertThat(forlop.sak().fakta().values())
                .extracting(Innkommet::utfall)
                .containsExactly(null, Utfall.ANVENDT, Utfall.KONFLIKT);
    }

    @Test
    void et_faktum_som_kommer_sent_endrer_utfallet_av_et_som_kom_før() {
        var forlop = new Saksforlop()
                .faar(den(dag(62)).sendt("a", START, dag(95)))
                .faar(den(dag(61)).sendt("a", START, dag(90)));

        assertThat(forlop.sak().fakta().values())
                .extracting(Innkommet::utfall)
                .containsExactly(Utfall.KONFLIKT, Utfall.ANVENDT);
    }
}
