package no.sykefravaer.milepael.kafka;

import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import no.sykefravaer.kontrakt.MilepaelHendelse.Aktivert;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukket;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.kontrakt.SykmeldingTombstone.Hva;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import org.junit.jupiter.api.Test;

@MedKafkaOgDatabase
class MottakTest {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final LocalDate DAG_61 = START.plusDays(60);
    static final Duration LENGST = Duration.ofSeconds(30);

    @Inject
    Kafkaprove kafka;

    @Inject
    Bildet bildet;

    @Inject
    ObjectMapper json;

    @Test
    void en_sykmelding_fra_kafka_blir_til_hendelser_med_lov_frist_og_kallets_id() throws Exception {
        var ident = new Personident("01850000101");
        kafka.send(json.writeValueAsBytes(den(DAG_61).om(ident).sendt("k1", START, START.plusDays(90))), "kall-k1");

        var poster = kafka.ventPaa(3, post -> "kall-k1".equals(post.callId()));

        assertThat(poster)
                .extracting(post -> (Aktivert) post.hendelse())
                .extracting(Aktivert::regel, Aktivert::frist, Aktivert::hjemmel)
                .contains(tuple("AKTIVITETSKRAV", START.plusDays(55), "folketrygdloven § 8-8 andre ledd"));
        assertThat(poster).extracting(Kafkaprove.Post::nokkel).doesNotContain(ident.verdi());
    }

    @Test
    void en_forgiftet_post_havner_i_feilkøen_med_årsak_og_naboene_går_igjennom() throws Exception {
        var foran = new Personident("01850000202");
        var etter = new Personident("01850000303");
        kafka.send(json.writeValueAsBytes(den(DAG_61).om(foran).sendt("k2", START, START.plusDays(90))), "kall-k2");
        kafka.send("{\"type\":\"SykmeldingMottatt\", dette er ikke JSON".getBytes(StandardCharsets.UTF_8), "kall-gift");
        kafka.send(json.writeValueAsBytes(den(DAG_61).om(etter).sendt("k3", START, START.plusDays(90))), "kall-k3");

        kafka.ventPaa(6, post -> List.of("kall-k2", "kall-k3").contains(String.valueOf(post.callId())));

        assertThat(bildet.les("select opphav, arsak from feilko where nav_call_id = 'kall-gift'"))
                .singleElement()
                .asString()
                .startsWith("LESING | com.fasterxml.jackson");
    }

    @Test
    void en_rad_basen_nekter_tar_ingen_andre_med_seg() throws Exception {
        var ident = new Personident("01850000404");
        var god = json.writeValueAsString(den(DAG_61).om(ident).sendt("k4", START, START.plusDays(90)));
        kafka.send(god.replace("\"k4\"", "\"k4\\u0000\"").getBytes(StandardCharsets.UTF_8), "kall-nul");
        kafka.send(god.getBytes(StandardCharsets.UTF_8), "kall-k4");

        kafka.ventPaa(3, post -> "kall-k4".equals(post.callId()));

        await().atMost(LENGST)
                .until(
                        () -> bildet.les("select opphav from feilko where nav_call_id = 'kall-nul'"),
                        List.of("LAGRING")::equals);
    }

    @Test
    void en_tombstone_fra_kafka_lukker_det_dokumentet_ga() throws Exception {
        var dor = den(DAG_61).sendtAv("nav").om(new Personident("01850000606"));
        kafka.send(json.writeValueAsBytes(dor.sendt("k6", START, START.plusDays(90))), "kall-k6");
        kafka.ventPaa(3, post -> "kall-k6".equals(post.callId()));

        var tid = DAG_61.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var tombstone = new SykmeldingTombstone(UUID.randomUUID(), "nav", "k6", Hva.SLETTET, tid, tid);
        kafka.send(Emner.SYKMELDING_TOMBSTONE, json.writeValueAsBytes(tombstone), "kall-t6");

        assertThat(kafka.ventPaa(3, post -> "kall-t6".equals(post.callId())))
                .extracting(Kafkaprove.Post::hendelse)
                .hasOnlyElementsOfType(Lukket.class);
    }

    @Test
    void utboksen_er_tom_når_kafka_har_kvittert() throws Exception {
        var ident = new Personident("01850000505");
        kafka.send(json.writeValueAsBytes(den(DAG_61).om(ident).sendt("k5", START, START.plusDays(90))), "kall-k5");

        List<Kafkaprove.Post> poster = kafka.ventPaa(3, post -> "kall-k5".equals(post.callId()));

        await().atMost(LENGST)
                .until(() -> bildet.les("select nr from utboks where nav_call_id = 'kall-k5'")
                        .isEmpty());
        assertThat(poster).extracting(Kafkaprove.Post::hendelse).hasOnlyElementsOfType(MilepaelHendelse.class);
    }
}
