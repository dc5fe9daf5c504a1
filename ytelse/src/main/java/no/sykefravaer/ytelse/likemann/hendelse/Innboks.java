package no.sykefravaer.ytelse.likemann.hendelse;

import java.util.List;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.ytelse.likemann.Tilkobling;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Et emne med hendelsene i en fase, og en leser ved begynnelsen av det. */
record Innboks(Emne emne, KafkaConsumer<String, byte[]> leser, int antall) implements AutoCloseable {

    /** Alle er bekreftet av megleren. */
    static Innboks med(List<Hendelse> hendelser, Tilkobling tilkobling)
            throws ExecutionException, InterruptedException {
        var emne = new Emne(tilkobling);
        try (var fyll = new Utsending(tilkobling, emne.navn())) {
            fyll.sendOgVent(hendelser, Hendelse::person);
        }
        return new Innboks(emne, emne.leser(), hendelser.size());
    }

    @Override
    public void close() {
        leser.close();
        emne.close();
    }
}
