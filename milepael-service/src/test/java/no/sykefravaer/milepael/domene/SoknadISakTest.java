package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hva søknader og inntektsmeldinger fører til for pliktene. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SoknadISakTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    static Saksforlop femtiDager() {
        return new Saksforlop().faar(den(dag(60)).sendt("s", START, dag(50)));
    }

    @Test
    void ferie_rett_etter_fører_fraværet_fram_til_uke_åtte() {
        var forlop = femtiDager().stille().faar(den(dag(61)).soknad("q", dag(1), dag(60), 10, null));

        assertThat(forlop.fortalt()).containsExactly("aktivert AKTIVITETSKRAV");
        assertThat(forlop.milepael("AKTIVITETSKRAV").opphav().grunnlag()).containsExactly("s", "q");
    }

    @Test
    void rettes_søknaden_bæres_plikten_ikke_lenger() {
        var forlop = femtiDager()
                .faar(den(dag(61)).soknad("q", dag(1), dag(60), 10, null))
                .stille()
                .faar(den(dag(62)).soknad("q2", dag(1), dag(50), 0, "q"));

        assertThat(forlop.fortalt()).containsExactly("lukket AKTIVITETSKRAV IKKE_LENGER_AKTUELL");
    }

    @Test
    void slettes_rettelsen_gjelder_plikten_igjen() {
        var forlop = femtiDager()
                .faar(den(dag(61)).soknad("q", dag(1), dag(60), 10, null))
                .faar(den(dag(62)).soknad("q2", dag(1), dag(50), 0, "q"))
                .stille()
                .faar(den(dag(63)).soknadSlettet("q2"));

        assertThat(forlop.fortalt()).containsExactly("aktivert AKTIVITETSKRAV");
    }

    @Test
    void arbeidsgiverperioden_flytter_starten_og_fristene_med_den() {
        var forlop = femtiDager().stille().faar(den(dag(61)).inntektsmelding("i", dag(-1), dag(0)));

        assertThat(forlop.milepael("DIALOGMOTE_1").plikt().frist()).isEqualTo(dag(47));
        assertThat(forlop.fortalt()).contains("endret DIALOGMOTE_1 " + dag(47));
    }
}
