package no.sykefravaer.milepael.kafka;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import no.sykefravaer.kontrakt.SykmeldingTombstone.Hva;
import no.sykefravaer.lokal.testressurs.Testtoken;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.app.Faktamottak;
import no.sykefravaer.milepael.app.Regnskap;
import no.sykefravaer.milepael.app.Tombstonemottak;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sender til kjernen gjennom Kafka, leverer det samme om igjen, og leser regnskapet slik driften gjør. */
@ApplicationScoped
class Regnskapsprove {

    private static final Duration FRIST = Duration.ofSeconds(30);

    private final Kafkaprove kafka;
    private final Faktamottak mottak;
    private final Tombstonemottak tombstoner;
    private final Bildet bildet;
    private final ObjectMapper json;
    private final String megler;
    private Map<TopicPartition, Long> fra;
    private long foer;

    Regnskapsprove(
            Kafkaprove kafka,
            Faktamottak mottak,
            Tombstonemottak tombstoner,
            Bildet bildet,
            ObjectMapper json,
            @ConfigProperty(name = "kafka.bootstrap.servers") String megler) {
        this.kafka = kafka;
        this.mottak = mottak;
        this.tombstoner = tombstoner;
        this.bildet = bildet;
        this.json = json;
        this.megler = megler;
    }

    /** Andre prøver har lagt sitt på emnene og tømt basen; regnskapet åpnes når kjernen har lest det, og begynner der. */
    void begynn() {
        bildet.tom();
        await().atMost(FRIST).until(() -> apne("Prøven begynner").extract().statusCode() == 204);
        try (var leser = leser()) {
            fra = leser.endOffsets(deler(leser));
        }
        foer = fra.values().stream().mapToLong(Long::longValue).sum();
    }

    void send(SykmeldingHendelse... hendelser) {
        List.of(hendelser).forEach(en -> send(Emner.SYKMELDING, skriv(en)));
    }

    void send(SykmeldingTombstone... poster) {
        List.of(poster).forEach(en -> send(Emner.SYKMELDING_TOMBSTONE, skriv(en)));
    }

    void send(byte[] innhold) {
        send(Emner.SYKMELDING, innhold);
    }

    byte[] skriv(Object verdi) {
        try {
            return json.writeValueAsBytes(verdi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Alt siden prøven begynte, en gang til, som når kjernen døde før den fikk kvittert. */
    void leverPaaNytt() {
        var runder = new ArrayList<ConsumerRecords<String, byte[]>>();
        try (var leser = leser()) {
            leser.assign(fra.keySet());
            fra.forEach(leser::seek);
            var slutt = leser.endOffsets(fra.keySet());
            while (slutt.entrySet().stream().anyMatch(del -> leser.position(del.getKey()) < del.getValue())) {
                runder.add(leser.poll(Duration.ofMillis(100)));
            }
        }
        runder.stream().map(Poster::av).flatMap(List::stream).forEach(post -> {
            if (post.emne().equals(Emner.SYKMELDING)) {
                mottak.taImot(List.of(post));
            } else {
                tombstoner.taImot(List.of(post));
            }
        });
    }

    /** Når så mange er tatt imot siden prøven begynte, og alle er gjort rede for. */
    Regnskap oppgjort(int antall) {
        return await().atMost(FRIST)
                .until(this::naa, r -> !r.iBevegelse() && r.tattImot() == foer + antall && r.differanse() == 0);
    }

    Regnskap naa() {
        return given().auth()
                .oauth2(drift())
                .get("/api/v1/drift/regnskap")
                .then()
                .statusCode(200)
                .extract()
                .as(Regnskap.class);
    }

    ValidatableResponse apne(String begrunnelse) {
        return gjor("regnskap/apne", Map.of("begrunnelse", begrunnelse));
    }

    ValidatableResponse gjor(String hva, Map<String, Object> innhold) {
        return given().auth()
                .oauth2(drift())
                .contentType(ContentType.JSON)
                .body(innhold)
                .post("/api/v1/drift/" + hva)
                .then();
    }

    /** Det som har ligget lengst i feilkøen. */
    void forkastDenForste() {
        var sted = bildet.les("select partisjon, posisjon from feilko order by lagt")
                .getFirst()
                .split(" \\| ");
        var valg = Map.<String, Object>of(
                "emne", Emner.SYKMELDING, "partisjon", sted[0], "posisjon", sted[1], "begrunnelse", "Prøve");
        gjor("feilko/forkast", valg).statusCode(204);
    }

    /** Nav har slettet dokumentet, etter alt annet i prøven. */
    static SykmeldingTombstone slettet(String id) {
        var tid = Instant.parse("2026-06-01T08:00:00Z");
        return new SykmeldingTombstone(UUID.nameUUIDFromBytes(id.getBytes(UTF_8)), "nav", id, Hva.SLETTET, tid, tid);
    }

    private void send(String emne, byte[] innhold) {
        try {
            kafka.send(emne, innhold, "kall-regnskap");
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private KafkaConsumer<String, byte[]> leser() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", megler), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> deler(KafkaConsumer<?, ?> leser) {
        return List.of(Emner.SYKMELDING, Emner.SYKMELDING_TOMBSTONE).stream()
                .flatMap(emne -> leser.partitionsFor(emne).stream())
                .map(del -> new TopicPartition(del.topic(), del.partition()))
                .toList();
    }

    private static String drift() {
        return Testtoken.av("drift", Map.of("NAVident", "Z990999"));
    }
}
