package no.sykefravaer.systemtest.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.kontrakt.Personnokkel.Hemmelighet;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.kontrakt.SykmeldingTombstone;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka-emnene: det døra ennå ikke kan sende, det ingen skulle ha sendt, og hvor langt tjenestene har lest. */
public final class Emnene implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaProducer<String, byte[]> produsent;
    private final Admin admin;
    private final String megler;
    private final Hemmelighet hemmelighet;

    public Emnene(Systemet systemet) {
        this.megler = systemet.adresse("KAFKA_BOOTSTRAP");
        this.produsent = new KafkaProducer<>(
                Map.of("bootstrap.servers", megler, "acks", "all", "linger.ms", "50"),
                new StringSerializer(),
                new ByteArraySerializer());
        this.admin = Admin.create(Map.of("bootstrap.servers", megler));
        this.hemmelighet = new Hemmelighet("h1", systemet.mappe().hemmelighet("personnokkel"));
    }

    public String nokkel(Personident ident) {
        return Personnokkel.av(ident, hemmelighet).verdi();
    }

    /** Kvittert av megleren når metoden kommer tilbake. */
    public RecordMetadata send(SykmeldingHendelse hendelse) {
        var sendt = sendUtenAaVente(hendelse);
        produsent.flush();
        return kvittert(sendt);
    }

    /** Kvittert av megleren når metoden kommer tilbake. */
    public RecordMetadata send(SykmeldingTombstone tombstone) {
        var innhold = Json.skriv(tombstone).getBytes(StandardCharsets.UTF_8);
        var sendt = send(Emner.SYKMELDING_TOMBSTONE, tombstone.sykmeldingId(), innhold);
        produsent.flush();
        return kvittert(sendt);
    }

    /** For den som vil ha flere i samme bunke. */
    public Future<RecordMetadata> sendUtenAaVente(SykmeldingHendelse hendelse) {
        var innhold = Json.skriv(hendelse).getBytes(StandardCharsets.UTF_8);
        return send(Emner.SYKMELDING, nokkel(hendelse.personident()), innhold);
    }

    public Future<RecordMetadata> send(String emne, String nokkel, byte[] innhold) {
        return produsent.send(new ProducerRecord<>(emne, nokkel, innhold));
    }

    public static <T> T kvittert(Future<T> sendt) {
        try {
            return sendt.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** En post slik den ligger; {@code utenpaa} er nøkkelen og hodene. */
    public record Liggende(String nokkel, String utenpaa, String innhold) {

        static Liggende av(ConsumerRecord<String, String> post) {
            var hoder = Stream.of(post.headers().toArray())
                    .map(hode -> hode.key() + "=" + new String(hode.value(), StandardCharsets.UTF_8));
            return new Liggende(
                    post.key(),
                    post.key() + " " + hoder.collect(Collectors.joining(" ")),
                    String.valueOf(post.value()));
        }
    }

    /** Det kjernen har fortalt om en person, i rekkefølge: alt om én person ligger i samme partisjon. */
    public List<String> fortaltOm(String personId) {
        return alt(List.of(Emner.MILEPAEL)).stream()
                .filter(post -> personId.equals(post.nokkel()))
                .map(Liggende::innhold)
                .toList();
    }

    /** Alt som ligger på emnene. */
    public List<Liggende> alt(List<String> navn) {
        var funnet = new ArrayList<Liggende>();
        hver(navn, funnet::add);
        return funnet;
    }

    /** Hver post på emnene. @return hvor mange det var */
    public long hver(List<String> navn, Consumer<Liggende> gjor) {
        var antall = 0L;
        try (var leser = new KafkaConsumer<>(
                Map.of("bootstrap.servers", megler), new StringDeserializer(), new StringDeserializer())) {
            var deler = navn.stream()
                    .flatMap(emne -> leser.partitionsFor(emne).stream())
                    .map(del -> new TopicPartition(del.topic(), del.partition()))
                    .toList();
            leser.assign(deler);
            leser.seekToBeginning(deler);
            var slutt = leser.endOffsets(deler);
            while (!slutt.entrySet().stream().allMatch(del -> leser.position(del.getKey()) >= del.getValue())) {
                var poster = leser.poll(POLL);
                poster.forEach(post -> gjor.accept(Liggende.av(post)));
                antall += poster.count();
            }
        }
        return antall;
    }

    /** Antall poster på emnet gruppa ennå ikke har bekreftet. */
    public long ulest(String gruppe, String emne) {
        var lest = kvittert(admin.listConsumerGroupOffsets(gruppe).partitionsToOffsetAndMetadata());
        var emnet =
                kvittert(admin.describeTopics(List.of(emne)).allTopicNames()).get(emne);
        var slutt = emnet.partitions().stream()
                .map(del -> new TopicPartition(emne, del.partition()))
                .collect(Collectors.toMap(del -> del, del -> OffsetSpec.latest()));
        return kvittert(admin.listOffsets(slutt).all()).entrySet().stream()
                .mapToLong(del -> {
                    var bekreftet = lest.get(del.getKey());
                    return del.getValue().offset() - (bekreftet == null ? 0 : bekreftet.offset());
                })
                .sum();
    }

    /** De i gruppa som har minst én partisjon, slik megleren kaller dem. */
    public Set<String> eiere(String gruppe) {
        var beskrevet =
                kvittert(admin.describeConsumerGroups(List.of(gruppe)).all()).get(gruppe);
        return beskrevet.members().stream()
                .filter(medlem -> !medlem.assignment().topicPartitions().isEmpty())
                .map(MemberDescription::consumerId)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        produsent.close();
        admin.close();
    }
}
