package no.sykefravaer.milepael.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.milepael.app.TomUtboks.Kvittering;
import no.sykefravaer.milepael.db.UtboksRepository.Utgaaende;
import no.sykefravaer.milepael.db.UtboksRepository.Ventende;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Sender hendelser til Kafka med person som nøkkel. Etter den første feilen regnes resten av personens som usendt. */
@ApplicationScoped
class Milepaelsender {

    private final Milepaelprodusent produsent;

    Milepaelsender(@Identifier("default-kafka-broker") Map<String, Object> oppsett) {
        this.produsent = Milepaelprodusent.mot(oppsett);
    }

    /** Slår opp emnet før noe skal sendes; er Kafka borte, gjøres det når den kommer. */
    void varmOpp() {
        produsent.kjennerEmnet();
    }

    Kvittering send(List<Ventende> rader) {
        return produsent.kjennerEmnet() ? kvittering(rader) : new Kvittering(List.of(), List.of());
    }

    @PreDestroy
    void lukk() {
        produsent.lukk();
    }

    private enum Utfall {
        SENDT,
        FOR_STOR,
        USENDT
    }

    private Kvittering kvittering(List<Ventende> rader) {
        var svar =
                produsent.send(rader.stream().map(rad -> post(rad.utgaaende())).toList());
        var sendt = new ArrayList<Ventende>();
        var forStore = new ArrayList<Ventende>();
        var stansede = new HashSet<UUID>();
        for (int i = 0; i < rader.size(); i++) {
            var rad = rader.get(i);
            switch (svar.get(i).map(Milepaelsender::utfall).orElse(Utfall.SENDT)) {
                case SENDT -> {
                    if (!stansede.contains(rad.utgaaende().personId())) {
                        sendt.add(rad);
                    }
                }
                case FOR_STOR -> forStore.add(rad);
                case USENDT -> stansede.add(rad.utgaaende().personId());
            }
        }
        return new Kvittering(sendt, forStore);
    }

    private static ProducerRecord<String, String> post(Utgaaende utgaaende) {
        var innhold = utgaaende.hendelse().equals(Utgaaende.SLETTET) ? null : utgaaende.hendelse();
        var post = new ProducerRecord<>(Emner.MILEPAEL, utgaaende.personId().toString(), innhold);
        if (utgaaende.callId() != null) {
            post.headers().add(Emner.CALL_ID, utgaaende.callId().getBytes(UTF_8));
        }
        return post;
    }

    private static Utfall utfall(Throwable feil) {
        return feil instanceof RecordTooLargeException ? Utfall.FOR_STOR : Utfall.USENDT;
    }
}
