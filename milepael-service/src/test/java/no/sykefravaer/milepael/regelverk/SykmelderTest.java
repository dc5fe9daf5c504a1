package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.kontrakt.Mottaker.Rolle.SYKMELDER;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.*;
import static org.assertj.core.api.Assertions.assertThat;

import no.sykefravaer.milepael.domene.Oppfolgingstilfelle.Sykmelderperiode;
import no.sykefravaer.milepael.domene.Part;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Oppgaven går til den som sykmelder den dagen den blir til, og en ny sykmelder overtar. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SykmelderTest {

    @Test
    void den_som_sykmelder_aktiveringsdagen_får_oppgaven() {
        assertThat(sykmelder(new Sykmelderperiode("111", dag(43)), new Sykmelderperiode("222", dag(42))))
                .isEqualTo("111");
    }

    @Test
    void en_ny_sykmelder_overtar() {
        assertThat(sykmelder(new Sykmelderperiode("111", dag(50)), new Sykmelderperiode("222", dag(90))))
                .isEqualTo("222");
    }

    @Test
    void den_nye_overtar_bare_når_sykmeldingen_rekker_til_aktiveringsdagen() {
        assertThat(sykmelder(new Sykmelderperiode("111", dag(90)), new Sykmelderperiode("222", dag(30))))
                .isEqualTo("111");
    }

    @Test
    void uten_hpr_er_sykmelderen_ukjent() {
        assertThat(sykmelder(new Sykmelderperiode(null, dag(90)))).isNull();
    }

    @Test
    void når_ingen_sykmelding_rekker_dit_er_sykmelderen_ukjent() {
        assertThat(sykmelder(new Sykmelderperiode("111", dag(42)))).isNull();
    }

    @Test
    void i_en_mulig_plikt_er_det_den_siste() {
        assertThat(sykmeldtDager(40)
                        .sykmeldtAv(new Sykmelderperiode("111", dag(40)))
                        .plikt("AKTIVITETSKRAV")
                        .mottakere())
                .extracting(Part::hpr)
                .contains("111");
    }

    private static String sykmelder(Sykmelderperiode... perioder) {
        return sykmeldtDager(60).sykmeldtAv(perioder).plikt("AKTIVITETSKRAV").mottakere().stream()
                .filter(part -> part.rolle() == SYKMELDER)
                .findFirst()
                .orElseThrow()
                .hpr();
    }
}
