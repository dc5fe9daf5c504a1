package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.milepael.domene.maksdato.ForelopigMaksdato;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Det som vises om det som kan komme: plikter og maksdato om fraværet varer ved. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MuligeTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    static LocalDate dag(int nummer) {
        return START.plusDays(nummer - 1);
    }

    @Test
    void pliktene_sykmeldingen_ikke_rekker_til_er_mulige() {
        assertThat(mulige(sykTilDag60(), dag(60)))
                .extracting(Plikt::regel)
                .containsExactly("DIALOGMOTE_2", "SNART_SLUTT_PA_SYKEPENGER", "MAKSDATO");
    }

    @Test
    void maksdato_er_anslått_ved_slutten() {
        assertThat(maksdato(sykTilDag60(), dag(75))).contains(new ForelopigMaksdato(dag(362), 0, 32, 216));
    }

    @Test
    void når_fraværet_er_over_kommer_det_ikke_mer() {
        assertThat(mulige(sykTilDag60(), dag(75))).isNotEmpty();
        assertThat(mulige(sykTilDag60(), dag(76))).isEmpty();
        assertThat(maksdato(sykTilDag60(), dag(76))).isEmpty();
    }

    @Test
    void er_sykmeldingen_trukket_kommer_det_ingenting() {
        var forlop = sykTilDag60().faar(den(dag(3)).slettet("a"));

        assertThat(mulige(forlop, dag(20))).isEmpty();
        assertThat(maksdato(forlop, dag(20))).isEmpty();
    }

    @Test
    void for_den_døde_kommer_det_ingenting() {
        var forlop = sykTilDag60().faar(den(dag(3)).person("0315", dag(3)));

        assertThat(mulige(forlop, dag(20))).isEmpty();
        assertThat(maksdato(forlop, dag(20))).isEmpty();
    }

    @Test
    void av_to_fravær_er_det_det_siste_som_varer_ved() {
        var forlop = sykTilDag60().faar(den(dag(101)).sendt("b", dag(101), dag(130)));

        assertThat(maksdato(forlop, dag(101)).orElseThrow().bruktFor()).isEqualTo(32);
        assertThat(mulige(forlop, dag(101))).extracting(Plikt::start).containsOnly(dag(101));
    }

    /** I det siste fraværet. */
    private static List<Plikt> mulige(Saksforlop forlop, LocalDate dato) {
        return forlop.saksgang().mulige(forlop.sak(), forlop.sak().tilfeller().getLast(), dato);
    }

    private static Optional<ForelopigMaksdato> maksdato(Saksforlop forlop, LocalDate dato) {
        return forlop.saksgang().maksdato(forlop.sak(), forlop.sak().tilfeller().getLast(), dato);
    }

    private static Saksforlop sykTilDag60() {
        return new Saksforlop().faar(den(dag(1)).sendt("a", START, dag(60)));
    }
}
