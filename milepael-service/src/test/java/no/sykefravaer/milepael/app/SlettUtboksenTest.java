package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.Utgang;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Det som går ut, og det som ikke lot seg sende, når saken er slettet. */
@MedKafkaOgDatabase
class SlettUtboksenTest {

    private static final LocalDate SLUTT = LocalDate.of(2020, 3, 2);
    private static final LocalDate SISTE_DAG = SLUTT.plusYears(5);

    @Inject
    SlettForeldet slett;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    @BeforeEach
    void en_sak_fra_2020() {
        bildet.tom();
        var dor = den(LocalDate.of(2020, 1, 6)).om(new Personident("04850009401"));
        prove.mottar(dor.person("0315", null), dor.sendt("s-1", LocalDate.of(2020, 1, 2), SLUTT));
        bildet.gjor("delete from utboks");
    }

    @Test
    void varslingen_får_vite_det_med_en_post_uten_innhold_og_ikke_det_som_var_satt_til_side() throws IOException {
        var personId = bildet.les("select id from person").getFirst();
        try (var utgang = new Utgang(megler, json, bildet)) {
            parker(personId);
            slett.per(SISTE_DAG.plusDays(1));

            assertThat(utgang.nye()).isEmpty();
            assertThat(utgang.slettede()).containsExactly(personId);
        }
    }

    @Test
    void det_som_er_satt_til_side_står_for_dem_som_er_her_og_ikke_for_dem_som_er_slettet_før() {
        var ny = den(LocalDate.of(2024, 9, 2)).om(new Personident("04850009402"));
        prove.mottar(ny.sendt("s-2", LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 20)));
        var hun = bildet.les("select id from person where personident = '04850009402'")
                .getFirst();
        parker(hun);
        parker(UUID.randomUUID().toString());

        assertThat(slett.per(SISTE_DAG.plusDays(1))).isEqualTo(1);

        assertThat(bildet.les("select person_id from utboks where parkert is not null"))
                .containsExactly(hun);
    }

    private void parker(String personId) {
        bildet.gjor("insert into utboks (shard, person_id, hendelse, parkert) values (0, '" + personId
                + "', '{}', 'For stor for Kafka')");
    }
}
