package no.sykefravaer.ytelse.produkt;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personnokkel;
import no.sykefravaer.kontrakt.Personnokkel.Hemmelighet;
import no.sykefravaer.kontrakt.SykmeldingHendelse;
import no.sykefravaer.lokal.kafka.Emneoppsett;
import no.sykefravaer.ytelse.benk.Anlegg;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Skriver hendelser på emnet slik døra gjør: samme form og samme nøkkel. Kan holde seg til noen av partisjonene. */
final class Emneskriver implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final KafkaProducer<String, byte[]> avsender;
    private final Hemmelighet hemmelighet;
    private int partisjoner = Emneoppsett.PARTISJONER;

    Emneskriver(Anlegg anlegg) throws IOException {
        var deler = anlegg.system().personnokkel().split(":", 2);
        this.hemmelighet = new Hemmelighet(deler[0], deler[1]);
        this.avsender = new KafkaProducer<>(
                Map.of("bootstrap.servers", anlegg.megler(), "acks", "all", "linger.ms", 5, "batch.size", 131072),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Hvor mange det ble; alle er bekreftet av megleren når metoden kommer tilbake. */
    long skriv(Stream<SykmeldingHendelse> hendelser) throws IOException, InterruptedException {
        long antall = 0;
        Future<?> siste = null;
        for (var alle = hendelser.iterator(); alle.hasNext(); antall++) {
            siste = avsender.send(post(alle.next()));
        }
        avsender.flush();
        krev(siste);
        return antall;
    }

    /** @param antall partisjoner som får noe, jevnt spredt over emnet så lesere som deler det, får like mange */
    void bruk(int antall) {
        partisjoner = antall;
    }

    @Override
    public void close() {
        avsender.close();
    }

    private ProducerRecord<String, byte[]> post(SykmeldingHendelse hendelse) throws IOException {
        var nokkel = Personnokkel.av(hendelse.personident(), hemmelighet).verdi();
        return new ProducerRecord<>(
                Emner.SYKMELDING,
                Math.floorMod(nokkel.hashCode(), partisjoner) * (Emneoppsett.PARTISJONER / partisjoner),
                nokkel,
                JSON.writerFor(SykmeldingHendelse.class).writeValueAsBytes(hendelse));
    }

    private static void krev(Future<?> siste) throws IOException, InterruptedException {
        try {
            if (siste != null) {
                siste.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("Kafka tok ikke imot", e);
        }
    }
}
