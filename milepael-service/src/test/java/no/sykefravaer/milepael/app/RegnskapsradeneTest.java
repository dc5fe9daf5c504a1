package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.db.RegnskapRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Radene regnskapet er summen av. */
@MedKafkaOgDatabase
class RegnskapsradeneTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final int MANGE = 110;

    @Inject
    GjorOpp gjorOpp;

    @Inject
    RegnskapRepository lager;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    MeterRegistry maalere;

    @BeforeEach
    void tomt() {
        bildet.tom();
    }

    @Test
    void én_runde_er_én_rad_for_hvert_utfall_ikke_én_for_hvert_faktum() {
        prove.mottar(IntStream.range(0, MANGE).mapToObj(this::sykmelding).toArray(SykmeldingHendelse[]::new));

        assertThat(bildet.les("select hva, antall from regnskap")).containsExactly("ANVENDT | " + MANGE);
    }

    @Test
    void et_utfall_som_blir_et_annet_flyttes_i_regnskapet() {
        prove.mottar(den(START.plusDays(62)).sendt("u", START, START.plusDays(30)));
        prove.mottar(den(START.plusDays(61)).sendt("u", START, START.plusDays(20)));

        assertThat(summer()).containsExactly("ANVENDT | 1", "KONFLIKT | 1");
    }

    @Test
    void mange_rader_blir_til_én_for_hvert_slag_og_summene_er_de_samme() {
        IntStream.range(0, MANGE).forEach(i -> prove.mottar(sykmelding(i)));
        assertThat(bildet.les("select 1 from regnskap")).hasSize(MANGE);

        gjorOpp.hvertMinutt();

        assertThat(bildet.les("select hva, antall from regnskap where hva <> 'APNING'"))
                .containsExactly("ANVENDT | " + MANGE);
    }

    @Test
    void regnskapet_åpnes_av_seg_selv_når_alt_er_lest_og_måleren_viser_differansen() {
        prove.mottar(sykmelding(1));
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            gjorOpp.hvertMinutt();
            return bildet.les("select 1 from regnskap where hva = 'APNING'").size() == 1;
        });
        gjorOpp.hvertMinutt();
        assertThat(differansen()).isZero();

        bildet.gjor("delete from fakta");
        gjorOpp.hvertMinutt();
        assertThat(differansen()).isEqualTo(1);
    }

    @Test
    void bare_den_ene_av_to_som_åpner_samtidig_fører_noe() {
        assertThat(lager.apne(null, 3)).isTrue();
        assertThat(lager.apne(null, 5)).isFalse();

        assertThat(lager.apne(3L, 4)).isTrue();
        assertThat(lager.apne(3L, 4)).isFalse();
        assertThat(lager.fort()).containsEntry(Regnskap.APNING, 4L);
    }

    @Test
    void fakta_kan_ikke_tømmes_uten_at_det_ses() {
        assertThatThrownBy(() -> bildet.gjor("truncate fakta")).hasMessageContaining("regnskapet");
    }

    private double differansen() {
        return maalere.get("regnskap.differanse").gauge().value();
    }

    private List<String> summer() {
        return bildet.les("select hva, sum(antall) from regnskap group by 1 having sum(antall) <> 0 order by 1");
    }

    private SykmeldingHendelse sykmelding(int nummer) {
        return den(START.plusDays(60))
                .om(new Personident("018500%05d".formatted(10_000 + nummer)))
                .sendt("m-" + nummer, START, START.plusDays(20));
    }
}
