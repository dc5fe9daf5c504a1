package no.sykefravaer.milepael.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static no.sykefravaer.milepael.kafka.Regnskapsprove.slettet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.app.Regnskap;
import no.sykefravaer.milepael.app.SlettForeldet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hver post på Kafka er gjort rede for én gang, hva den enn ble til og hvor ofte den enn leveres. */
@MedKafkaOgDatabase
class GjorOppTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final LocalDate DAG = START.plusDays(60);
    static final Duration FRIST = Duration.ofSeconds(30);
    static final Personident HUN = new Personident("01850009101");
    static final Personident HAN = new Personident("01850009202");
    static final byte[] ULESELIG = "{ikke JSON".getBytes(UTF_8);

    @Inject
    Regnskapsprove prove;

    @Inject
    Bildet bildet;

    @Inject
    SlettForeldet slett;

    @BeforeEach
    void begynn() {
        prove.begynn();
    }

    @Test
    void hva_en_post_enn_blir_til_står_den_i_regnskapet_én_gang_også_når_den_leveres_på_nytt() {
        var dag1 = dor(HUN, 1);
        var dag2 = dor(HUN, 2);
        var dag3 = dor(HUN, 3);
        prove.send(
                dag1.person("0315", null),
                dag1.sendt("r-1", START, START.plusDays(20)),
                dag1.sendt("r-1", START, START.plusDays(20)),
                dag2.erstattet(2L, dag2.sendt("r-1", START, START.plusDays(30))),
                dag3.erstattet(1L, dag3.sendt("r-1", START, START.plusDays(25))),
                dag3.sendt("r-1", START, START.plusDays(40)),
                dag1.hos(null).sendt("r-2", START, START.plusDays(5)),
                dag1.slettet("finnes-ikke"),
                dor(HAN, 4).byttetFra(HUN));
        prove.send(ULESELIG);
        prove.send(new String(prove.skriv(dag1.sendt("r-3", START, START)), UTF_8)
                .replace("\"r-3\"", "\"r-\\u0000\"")
                .getBytes(UTF_8));

        var en = prove.oppgjort(11);
        prove.leverPaaNytt();
        prove.leverPaaNytt();

        assertThat(prove.oppgjort(11)).isEqualTo(en);
        assertThat(en)
                .extracting(
                        Regnskap::anvendt,
                        Regnskap::erstattet,
                        Regnskap::utenVirkning,
                        Regnskap::iKonflikt,
                        Regnskap::iFeilkoen)
                .containsExactly(4L, 1L, 3L, 1L, 2L);
    }

    @Test
    void det_samme_sendt_på_nytt_er_en_post_til_også_i_samme_kall_og_samme_millisekund() {
        var sykmelding = dor(HUN, 1).sendt("r-6", START, START.plusDays(20));
        prove.send(sykmelding);
        prove.oppgjort(1);
        prove.send(sykmelding, sykmelding);
        var en = prove.oppgjort(3);

        prove.leverPaaNytt();

        assertThat(prove.oppgjort(3)).isEqualTo(en);
        assertThat(en).extracting(Regnskap::anvendt, Regnskap::utenVirkning).containsExactly(1L, 2L);
    }

    @Test
    void et_faktum_fra_før_plassene_ble_lagret_kjennes_på_tida_og_kallet() {
        prove.send(dor(HUN, 1).sendt("r-8", START, START.plusDays(20)));
        prove.oppgjort(1);
        bildet.gjor("update fakta set partisjon = null, posisjon = null");

        prove.leverPaaNytt();

        assertThat(prove.oppgjort(1).anvendt()).isEqualTo(1);
    }

    @Test
    void en_sletting_fra_nav_venter_på_dokumentet_og_er_så_et_faktum() {
        prove.send(slettet("r-4"), slettet("r-4"));
        assertThat(prove.oppgjort(2).venter()).isEqualTo(2);

        prove.send(dor(HUN, 1).sendtAv("nav").sendt("r-4", START, START.plusDays(20)));

        var en = prove.oppgjort(3);
        prove.leverPaaNytt();
        assertThat(prove.oppgjort(3)).isEqualTo(en);
        assertThat(en)
                .extracting(Regnskap::venter, Regnskap::anvendt, Regnskap::utenVirkning)
                .containsExactly(0L, 2L, 1L);
    }

    @Test
    void en_sletting_av_noe_to_personer_har_er_én_post_også_når_de_viser_seg_å_være_én() {
        prove.send(
                dor(HUN, 1).sendtAv("nav").sendt("r-5", START, START.plusDays(20)),
                dor(HAN, 1).sendtAv("nav").sendt("r-5", START, START.plusDays(20)));
        prove.oppgjort(2);

        prove.send(slettet("r-5"));
        assertThat(prove.oppgjort(3).anvendt()).isEqualTo(3);
        assertThat(bildet.les("select 1 from fakta")).hasSize(4);
        prove.leverPaaNytt();
        prove.oppgjort(3);

        prove.send(dor(HAN, 2).byttetFra(HUN));
        prove.oppgjort(4);
        prove.leverPaaNytt();
        assertThat(prove.oppgjort(4))
                .extracting(Regnskap::anvendt, Regnskap::utenVirkning)
                .containsExactly(3L, 1L);
    }

    @Test
    void en_post_i_feilkøen_ender_der_den_blir_sendt_eller_forkastet() {
        bildet.gjor("alter table fakta add constraint prove check (dokument_id <> 'r-9') not valid");
        prove.send(dor(HUN, 1).sendt("r-9", START, START.plusDays(20)));
        prove.send(ULESELIG);
        assertThat(prove.oppgjort(2).iFeilkoen()).isEqualTo(2);
        bildet.gjor("alter table fakta drop constraint prove");

        prove.gjor("feilko/send-alle", Map.of()).statusCode(200);
        prove.forkastDenForste();

        assertThat(prove.oppgjort(2))
                .extracting(Regnskap::anvendt, Regnskap::iFeilkoen, Regnskap::forkastet)
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void summen_står_når_en_sak_og_en_forkastet_post_slettes_fordi_tida_er_ute() {
        prove.send(dor(HUN, 1).sendt("r-11", START, START.plusDays(20)));
        prove.send(dor(HUN, 1).sendt("r-11", START, START.plusDays(20)));
        prove.send(ULESELIG);
        prove.oppgjort(3);
        prove.forkastDenForste();

        assertThat(slett.per(DAG.plusYears(30))).isEqualTo(1);

        assertThat(bildet.les("select 1 from feilko union all select 1 from postavvik union all select 1 from fakta"))
                .isEmpty();
        assertThat(prove.oppgjort(3))
                .extracting(Regnskap::anvendt, Regnskap::utenVirkning, Regnskap::slettet, Regnskap::forkastet)
                .containsExactly(0L, 1L, 1L, 1L);
    }

    @Test
    void et_faktum_noen_tar_bort_utenom_oss_sees_og_kan_forklares() {
        prove.send(dor(HUN, 1).sendt("r-12", START, START.plusDays(20)));
        prove.oppgjort(1);

        bildet.gjor("delete from fakta");
        await().atMost(FRIST).until(() -> prove.naa().differanse() == 1);
        prove.apne(" ").statusCode(422);
        prove.apne("Slettet for hånd").statusCode(204);

        assertThat(prove.oppgjort(1).anvendt()).isZero();
        assertThat(bildet.les("select hvem, hva, gjelder, fordi from driftslogg order by nr desc limit 1"))
                .containsExactly("Z990999 | REGNSKAP_APNET | 1 | Slettet for hånd");
    }

    private static Hendelsesbygger dor(Personident ident, int dag) {
        return den(DAG.plusDays(dag)).om(ident);
    }
}
