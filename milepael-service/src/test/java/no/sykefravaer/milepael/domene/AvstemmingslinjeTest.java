package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.Hendelsesbygger;
import org.junit.jupiter.api.Test;

class AvstemmingslinjeTest {

    static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    final Hendelsesbygger dor = den(DAG);

    @Test
    void en_sykmelding_er_id_og_status() {
        var ny = dor.sykmelding("s-1", Sykmeldingsstatus.NY, Hendelsesbygger.hel(DAG, DAG));

        assertThat(Avstemmingslinje.av(ny)).contains("s-1 NY");
        assertThat(Avstemmingslinje.av(dor.sendt("s-1", DAG, DAG))).contains("s-1 SENDT");
        assertThat(Avstemmingslinje.av(dor.erstattet(2L, ny))).contains("s-1 ERSTATTET");
    }

    @Test
    void et_uttak_er_id_og_hva_det_gjorde() {
        assertThat(Avstemmingslinje.av(dor.avbrutt("s-1"))).contains("s-1 AVBRUTT");
        assertThat(Avstemmingslinje.av(dor.gjenapnet("s-1"))).contains("s-1 GJENAPNET");
        assertThat(Avstemmingslinje.av(dor.slettet("s-1"))).contains("s-1 SLETTET");
    }

    @Test
    void en_søknad_og_en_inntektsmelding_sier_hva_de_er() {
        assertThat(Avstemmingslinje.av(dor.soknad("o-1", DAG, DAG, 0, null))).contains("o-1 SOKNAD");
        assertThat(Avstemmingslinje.av(dor.soknadSlettet("o-1"))).contains("o-1 SOKNAD_SLETTET");
        assertThat(Avstemmingslinje.av(dor.inntektsmelding("i-1", DAG, DAG))).contains("i-1 INNTEKTSMELDING");
    }

    @Test
    void et_personfaktum_er_ikke_et_dokument() {
        assertThat(Avstemmingslinje.av(dor.person("0315", null))).isEmpty();
    }
}
