package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.TilfeldigeHendelser;
import no.sykefravaer.milepael.domene.Omregning.Status;
import no.sykefravaer.milepael.regelverk.KommendeLov;
import no.sykefravaer.milepael.regelverk.Planlegger;
import no.sykefravaer.milepael.tid.Klokke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loven av 2014 mot den kommende, som gir møte 1 en uke tidligere og en samtale i uke 3 når fristen er fra 1. januar 2031. */
@MedKafkaOgDatabase
class OmregnPersonerTest {

    static final LocalDate I_DAG = LocalDate.of(2030, 12, 23);
    static final String MOTE_FLYTTES = "05850000101";
    static final String MOTE_FOR_IKRAFT = "05850000202";
    static final String FAR_SAMTALE = "05850000303";
    static final String OVER = "05850000404";

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    Omregningsprove omregning;

    @Inject
    Planlegger gjeldende;

    @Inject
    AktiverForfalte aktiver;

    @Inject
    Klokke klokke;

    @BeforeEach
    void tom() {
        bildet.tom();
    }

    @Test
    void bare_det_loven_endrer_sendes() throws IOException {
        fireFravaer();
        try (var utgang = omregning.utgang()) {
            var ferdig = omregning.alt(omregning.etter(KommendeLov.PLANLEGGER::plikter), I_DAG);

            assertThat(omregning.sendt(utgang))
                    .containsExactly(
                            MOTE_FLYTTES + " endret DIALOGMOTE_1 2031-01-04 v2",
                            FAR_SAMTALE + " aktivert SAMTALE 2031-01-01 v1");
            assertThat(ferdig)
                    .extracting(o -> o.status(), o -> o.antall(), o -> o.behandlet(), o -> o.endret(), o -> o.feilet())
                    .containsExactly(Status.FERDIG, 4, 4, 3, 0);
        }
    }

    @Test
    void den_samme_loven_en_gang_til_endrer_ingenting() throws IOException {
        fireFravaer();
        var omregner = omregning.etter(KommendeLov.PLANLEGGER::plikter);
        omregning.alt(omregner, I_DAG);
        var en = bildet.alt();
        try (var utgang = omregning.utgang()) {
            assertThat(omregning.alt(omregner, I_DAG).endret()).isZero();

            assertThat(bildet.alt()).isEqualTo(en);
            assertThat(omregning.sendt(utgang)).isEmpty();
        }
    }

    @Test
    void hver_endring_bærer_kallet_som_satte_omregningen_i_gang() {
        fireFravaer();
        omregning.alt(omregning.etter(KommendeLov.PLANLEGGER::plikter), I_DAG);

        assertThat(bildet.les("select distinct regel from milepael where nav_call_id = 'kall-omregn' order by 1"))
                .containsExactly("DIALOGMOTE_1", "FORVENTNING", "SAMTALE");
    }

    @ParameterizedTest(name = "frø {0}")
    @ValueSource(longs = {11, 12})
    void uten_endret_lov_endrer_ingenting_seg_for_noen(long fro) throws IOException {
        prove.mottar(TilfeldigeHendelser.av(fro, 120).toArray(SykmeldingHendelse[]::new));
        aktiver.tilOgMedIDag();
        var foer = bildet.alt();
        try (var utgang = omregning.utgang()) {
            var ferdig = omregning.alt(omregning.etter(gjeldende::plikter), klokke.iDag());

            assertThat(ferdig.endret()).isZero();
            assertThat(ferdig.behandlet()).isEqualTo(120);
            assertThat(bildet.alt()).isEqualTo(foer);
            assertThat(omregning.sendt(utgang)).isEmpty();
        }
    }

    private void fireFravaer() {
        var dor = den(I_DAG);
        var slutt = I_DAG.plusDays(100);
        prove.mottar(
                dor.om(new Personident(MOTE_FLYTTES)).sendt("a", LocalDate.of(2030, 11, 24), slutt),
                dor.om(new Personident(MOTE_FOR_IKRAFT)).sendt("b", LocalDate.of(2030, 11, 13), slutt),
                dor.om(new Personident(FAR_SAMTALE)).sendt("c", LocalDate.of(2030, 12, 12), slutt),
                dor.om(new Personident(OVER)).sendt("d", LocalDate.of(2030, 8, 1), LocalDate.of(2030, 11, 30)));
    }
}
