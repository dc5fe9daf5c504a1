package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.ANNEN_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.EKSEMPEL_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.FASTLEGE;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.domene.BeslutningTest.START;
import static no.sykefravaer.milepael.domene.BeslutningTest.dag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Milepael.Status;
import org.junit.jupiter.api.Test;

/** Noen kommer til midt i fraværet: fastlegen etter legevakten, en arbeidsgiver til. */
class NyeIFravaeretTest {

    static final String LEGEVAKT = "7654321";

    @Test
    void fastlegen_overtar_den_åpne_oppgaven_etter_legevakten() {
        var forlop = new Saksforlop()
                .faar(den(dag(43)).fra(LEGEVAKT).sendt("a", START, dag(60)))
                .stille()
                .faar(den(dag(50)).sendt("b", dag(40), dag(100)));

        assertThat(forlop.fortalt()).contains("endret AKTIVITETSKRAV " + dag(56));
        assertThat(hosSykmelder(forlop.milepael("AKTIVITETSKRAV"))).containsExactly(FASTLEGE);
    }

    @Test
    void fastlegen_overtar_også_når_sykmeldingen_begynner_etter_at_oppgaven_ble_til() {
        var forlop = new Saksforlop()
                .faar(den(dag(43)).fra(LEGEVAKT).sendt("a", START, dag(60)))
                .faar(den(dag(50)).sendt("b", dag(61), dag(100)));

        assertThat(hosSykmelder(forlop.milepael("AKTIVITETSKRAV"))).containsExactly(FASTLEGE);
    }

    @Test
    void en_arbeidsgiver_som_kommer_til_i_uke_20_har_sine_egne_frister_uten_spor_av_den_første() {
        var forlop = new Saksforlop()
                .faar(den(dag(134)).sendt("a", START, dag(240)))
                .faar(den(dag(134)).hos(ANNEN_AS).sendt("b", dag(134), dag(240)))
                .gaarTil(dag(190));

        var annen = hos(forlop, ANNEN_AS);
        assertThat(annen)
                .extracting(
                        m -> m.plikt().regel(),
                        m -> m.plikt().start(),
                        m -> m.plikt().frist())
                .containsExactlyInAnyOrder(
                        tuple("OPPFOLGINGSPLAN", dag(134), dag(161)), tuple("DIALOGMOTE_1", dag(134), dag(182)));
        assertThat(annen)
                .flatExtracting(Milepael::mottakere)
                .extracting(Part::orgnummer)
                .doesNotContain(EKSEMPEL_AS);
        assertThat(hos(forlop, EKSEMPEL_AS)).extracting(m -> m.plikt().start()).containsOnly(START);
    }

    @Test
    void hundre_seksti_og_hundre_prosent_igjen_rundt_uke_åtte_ender_med_én_åpen_vurdering() {
        var forlop = new Saksforlop()
                .faar(den(START).sendt("a", START, dag(50)))
                .faar(den(dag(50)).gradert("b", dag(51), dag(58)))
                .faar(den(dag(57)).sendt("c", dag(59), dag(80)))
                .gaarTil(dag(60));

        assertThat(forlop.gjeldende("AKTIVITETSKRAV"))
                .extracting(Milepael::status)
                .containsExactly(Status.AKTIV);
    }

    private static List<String> hosSykmelder(Milepael m) {
        return m.mottakere().stream()
                .filter(part -> part.rolle() == Rolle.SYKMELDER)
                .map(Part::hpr)
                .toList();
    }

    private static List<Milepael> hos(Saksforlop forlop, String orgnummer) {
        return forlop.sak().milepaeler().values().stream()
                .filter(m -> orgnummer.equals(m.plikt().orgnummer()))
                .toList();
    }
}
