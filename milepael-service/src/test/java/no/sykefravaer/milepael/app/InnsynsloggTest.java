package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.domene.Innsynsrad;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.domene.Utforer;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class InnsynsloggTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final Personident GAMMELT = new Personident("07850000301");
    static final Personident NYTT = new Personident("07850000302");

    @Inject
    Prove prove;

    @Inject
    Innsynslogg innsynslogg;

    @Test
    void de_som_så_på_den_ene_står_i_loggen_hos_den_hun_viser_seg_å_være() {
        var dag = START.plusDays(60);
        prove.mottar(
                den(dag).om(GAMMELT).sendt("b-1", START, START.plusDays(40)),
                den(dag).om(NYTT).person("0315", null));
        var sett = innsynslogg.personId(NYTT).orElseThrow();
        var hvem = new Utforer("veileder", "Z990123");
        innsynslogg.foer(new Innsynsrad(hvem, "0315", sett, Slag.TIDSLINJE, null, false, "kall-1"));

        prove.mottar(den(dag.plusDays(1)).om(NYTT).byttetFra(GAMMELT));

        assertThat(innsynslogg.andres(NYTT, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(fort -> assertThat(fort.rad().personId()).isNotEqualTo(sett));
    }
}
