package no.sykefravaer.milepael.domene;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.domene.Innkommet.Post;
import org.junit.jupiter.api.Test;

/** Den samme posten levert på nytt, eller det samme sagt på nytt. */
class InnkommetTest {

    static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    static final SykmeldingHendelse SENDT = den(DAG).sendt("i-1", DAG, DAG.plusDays(5));
    static final Post POST = new Post("emne", 3, 17);

    @Test
    void plassen_avgjør_når_begge_er_kjent_også_i_samme_kall_og_samme_millisekund() {
        var lagret = Innkommet.av(SENDT, "kall", POST);

        assertThat(lagret.komISammePost(Innkommet.av(SENDT, "et annet kall", POST)))
                .isTrue();
        assertThat(lagret.komISammePost(Innkommet.av(SENDT, "kall", new Post("emne", 3, 18))))
                .isFalse();
        assertThat(lagret.komISammePost(Innkommet.av(SENDT, "kall", new Post("emne", 4, 17))))
                .isFalse();
        assertThat(lagret.komISammePost(Innkommet.av(SENDT, "kall", new Post("et annet", 3, 17))))
                .isFalse();
    }

    @Test
    void uten_plassen_er_det_den_samme_når_døra_registrerte_den_samtidig_i_det_samme_kallet() {
        var lagret = Innkommet.av(SENDT, "kall");
        var senere = den(DAG.plusDays(1)).sendt("i-1", DAG, DAG.plusDays(5));

        assertThat(lagret.komISammePost(Innkommet.av(SENDT, "kall", POST))).isTrue();
        assertThat(Innkommet.av(SENDT, "kall", POST).komISammePost(lagret)).isTrue();
        assertThat(lagret.komISammePost(Innkommet.av(SENDT, null, POST))).isFalse();
        assertThat(lagret.komISammePost(Innkommet.av(senere, "kall", POST))).isFalse();
    }
}
