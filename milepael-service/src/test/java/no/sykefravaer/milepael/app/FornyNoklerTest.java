package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobben etter et bytte av hemmelighet: alle ble kjent under {@code h0}, og {@code h1} gjelder nå. */
@MedKafkaOgDatabase
class FornyNoklerTest {

    private static final int FLERE_ENN_TO_PORSJONER = 4_001;
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    @Inject
    FornyNokler forny;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    MeterRegistry maalere;

    @BeforeEach
    void alle_er_kjent_med_den_gamle() {
        bildet.tom();
        bildet.gjor("insert into person (id, personident)"
                + " select gen_random_uuid(), (70200000000 + nr)::text from generate_series(1, "
                + FLERE_ENN_TO_PORSJONER
                + ") nr");
        bildet.gjor("insert into person_alias (personnokkel, person_id) select 'h0.' || personident, id from person");
    }

    @Test
    void alle_får_den_nye_nøkkelen_også_når_de_er_flere_enn_det_tas_om_gangen() {
        forny.alle();

        assertThat(bildet.les("select count(distinct person_id) from person_alias where personnokkel like 'h1.%'"))
                .containsExactly(Integer.toString(FLERE_ENN_TO_PORSJONER));
        assertThat(mangler()).isZero();
    }

    @Test
    void den_stille_er_seg_selv_når_noe_kommer_om_henne_under_den_nye() {
        forny.alle();

        prove.mottar(den(DAG).om(new Personident("70200000001")).sendt("r-1", DAG, DAG.plusDays(20)));

        assertThat(bildet.les("select count(*) from person")).containsExactly(Integer.toString(FLERE_ENN_TO_PORSJONER));
    }

    @Test
    void målingen_teller_den_som_har_en_gammel_nøkkel_til_et_nummer_ingen_lenger_vet() {
        bildet.gjor("insert into person_alias (personnokkel, person_id) select 'h0.glemt', id from person limit 1");
        forny.alle();
        assertThat(mangler()).isEqualTo(1);

        bildet.gjor("delete from person_alias where personnokkel = 'h0.glemt'");
        forny.alle();
        assertThat(mangler()).isZero();
    }

    private double mangler() {
        return maalere.get("personer.uten.gjeldende.nokkel").gauge().value();
    }
}
