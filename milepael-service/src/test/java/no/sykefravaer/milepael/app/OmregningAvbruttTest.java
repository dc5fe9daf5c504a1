package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.app.Omregningsprove.ALLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Lopende;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.domene.Omregning;
import no.sykefravaer.milepael.domene.Omregning.Status;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.regelverk.KommendeLov;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 120 løpende fravær, i skritt på 50, og noe som går galt underveis. */
@MedKafkaOgDatabase
class OmregningAvbruttTest {

    static final LocalDate LASTET = LocalDate.of(2040, 1, 2);
    static final Function<Oppfolgingstilfelle, List<Plikt>> LOVEN = KommendeLov.PLANLEGGER::plikter;

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    Omregningsprove omregning;

    @Inject
    Omregninger omregninger;

    @BeforeEach
    void løpende_fravær_etter_gjeldende_lov() {
        bildet.tom();
        var hendelser = Lopende.hendelser(Lopende.av(3, 120, LASTET), LASTET, 3);
        prove.mottar(hendelser.toArray(SykmeldingHendelse[]::new));
    }

    @Test
    void dør_tjenesten_midt_i_et_skritt_fortsetter_den_neste_uten_å_miste_eller_doble_noe() throws IOException {
        var uforstyrret = sendtAv(() -> omregning.alt(omregning.etter(LOVEN), LASTET));
        var ventet = bildet.detSomHolder();
        løpende_fravær_etter_gjeldende_lov();

        var medDrap = sendtAv(() -> {
            start();
            var drept = omregning.etter(dorVed(70));
            assertThat(drept.skritt(LASTET)).isEqualTo(50);
            assertThatThrownBy(() -> drept.skritt(LASTET)).hasRootCauseInstanceOf(SQLException.class);
            assertThat(siste().behandlet()).isEqualTo(50);
            omregning.resten(omregning.etter(LOVEN), LASTET);
        });

        assertThat(bildet.detSomHolder()).isEqualTo(ventet);
        assertThat(medDrap).isEqualTo(uforstyrret).hasSizeGreaterThan(50);
        assertThat(siste()).extracting(Omregning::behandlet).isEqualTo(120);
    }

    @Test
    void en_person_det_ikke_går_for_stanser_ingen_andre() {
        var gift = LocalDate.parse(bildet.les("select min(start) from tilfelle").getFirst());
        var dem = bildet.les("select 1 from tilfelle where start = '" + gift + "'");

        var ferdig = omregning.alt(omregning.etter(nekter(gift)), LASTET);

        assertThat(ferdig)
                .extracting(Omregning::status, Omregning::behandlet, Omregning::feilet)
                .containsExactly(Status.FERDIG, 120, dem.size());
    }

    @Test
    void er_basen_borte_hoppes_ingen_over() {
        start();
        var omregner = omregning.etter(tilfelle -> {
            throw new IllegalStateException(new SQLException("borte"));
        });

        assertThatThrownBy(() -> omregner.skritt(LASTET)).hasRootCauseInstanceOf(SQLException.class);
        assertThat(siste()).extracting(Omregning::behandlet, Omregning::feilet).containsExactly(0, 0);
    }

    @Test
    void stanset_omregning_går_ikke_videre_og_en_ny_kan_settes_i_gang() {
        start();
        var omregner = omregning.etter(LOVEN);
        omregner.skritt(LASTET);

        var stanset = omregninger.stans().orElseThrow();

        assertThat(stanset)
                .extracting(Omregning::status, Omregning::behandlet, Omregning::gjenstaar)
                .containsExactly(Status.STANSET, 50, 70);
        assertThat(omregner.skritt(LASTET)).isZero();
        assertThat(omregning.alt(omregner, LASTET).behandlet()).isEqualTo(120);
    }

    @Test
    void bare_én_arbeider_om_gangen() {
        start();

        assertThat(omregning.mensEnAnnenArbeider(omregning.etter(LOVEN), LASTET))
                .isZero();
        assertThat(siste().behandlet()).isZero();
    }

    private void start() {
        assertThat(omregninger.start(ALLE, "kall-omregn")).isPresent();
        assertThat(omregninger.start(ALLE, "kall-omregn")).isEmpty();
    }

    private Omregning siste() {
        return omregninger.siste().orElseThrow();
    }

    private List<String> sendtAv(Runnable arbeid) throws IOException {
        try (var utgang = omregning.utgang()) {
            arbeid.run();
            return omregning.sendt(utgang);
        }
    }

    /** Forbindelsen til basen brytes midt i transaksjonen, slik basen ser det når prosessen drepes. */
    private Function<Oppfolgingstilfelle, List<Plikt>> dorVed(int nummer) {
        var teller = new AtomicInteger();
        return tilfelle -> {
            if (teller.incrementAndGet() == nummer) {
                bildet.les("select pg_terminate_backend(pg_backend_pid())");
            }
            return LOVEN.apply(tilfelle);
        };
    }

    private static Function<Oppfolgingstilfelle, List<Plikt>> nekter(LocalDate start) {
        return tilfelle -> {
            if (tilfelle.start().equals(start)) {
                throw new IllegalStateException("Lar seg ikke regne");
            }
            return LOVEN.apply(tilfelle);
        };
    }
}
