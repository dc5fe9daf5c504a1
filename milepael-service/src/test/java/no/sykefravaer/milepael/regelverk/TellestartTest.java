package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.regelverk.Fravaersbygger.ANNEN_BEDRIFT;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.dag;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.medFrist;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.sykmeldtDager;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.milepael.domene.Plikt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Gradert først og helt borte siden: to måter å telle de sju ukene på. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TellestartTest {

    @Test
    void vanligvis_telles_det_fra_første_sykedag() {
        assertThat(mote(Tellestart.FORSTE_SYKEDAG, sykmeldtDager(80).heltBorteFra(22)))
                .extracting(Plikt::frist)
                .containsExactly(dag(49));
    }

    @Test
    void bokstavelig_lest_telles_det_fra_den_første_dagen_helt_borte() {
        var mote = mote(Tellestart.FORSTE_HELE_DAG, sykmeldtDager(80).heltBorteFra(22))
                .getFirst();

        assertThat(mote.start()).isEqualTo(dag(22));
        assertThat(mote.aktiveres()).isEqualTo(dag(50));
        assertThat(mote.frist()).isEqualTo(dag(70));
    }

    @Test
    void da_finnes_møtet_først_når_sykmeldingen_rekker_til_den_nye_fristen() {
        assertThat(mote(Tellestart.FORSTE_HELE_DAG, sykmeldtDager(69).heltBorteFra(22)))
                .noneMatch(Plikt::naadd);
    }

    @Test
    void den_som_har_vært_helt_borte_hele_tida_merker_ingen_forskjell() {
        assertThat(mote(Tellestart.FORSTE_HELE_DAG, sykmeldtDager(80)))
                .isEqualTo(mote(Tellestart.FORSTE_SYKEDAG, sykmeldtDager(80)));
    }

    @Test
    void hos_en_arbeidsgiver_der_alt_er_gradert_er_det_fremdeles_ikke_noe_møte() {
        assertThat(mote(Tellestart.FORSTE_HELE_DAG, sykmeldtDager(80).ogsaaHos(ANNEN_BEDRIFT, 1, 80, true)))
                .hasSize(1);
    }

    @Test
    void loven_av_2011_gjaldt_også_delvis_fravær_og_telles_fra_første_sykedag() {
        var i2012 = medFrist(LocalDate.of(2012, 6, 1), 7).delvis();

        assertThat(mote(Tellestart.FORSTE_HELE_DAG, i2012)).isEqualTo(mote(Tellestart.FORSTE_SYKEDAG, i2012));
    }

    private static List<Plikt> mote(Tellestart start, Fravaersbygger fravaer) {
        var regler = Regelverk.medTellestart(start, Regelverk.REGLER);
        return new Planlegger(regler, Lovvalg.FRIST)
                .plikter(fravaer.tilfelle()).stream()
                        .filter(plikt -> plikt.regel().equals("DIALOGMOTE_1"))
                        .toList();
    }
}
