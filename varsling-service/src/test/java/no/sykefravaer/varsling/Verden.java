package no.sykefravaer.varsling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.MilepaelHendelse;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Verden rundt tjenesten i en test: sender på Kafka, ser i databasen, og venter til noe er blitt sant. */
@ApplicationScoped
public class Verden {

    private static final Duration LENGST = Duration.ofSeconds(20);

    private final KafkaProducer<String, byte[]> produsent;
    private final ObjectMapper json;
    private final DataSource database;

    Verden(@ConfigProperty(name = "kafka.bootstrap.servers") String megler, ObjectMapper json, DataSource database) {
        this.produsent = new KafkaProducer<>(
                Map.of("bootstrap.servers", megler), new StringSerializer(), new ByteArraySerializer());
        this.json = json;
        this.database = database;
    }

    @PreDestroy
    void lukk() {
        produsent.close();
    }

    public void send(MilepaelHendelse... hendelser) {
        for (var hendelse : hendelser) {
            send(hendelse.personId().toString(), bytes(hendelse), "spor-" + hendelse.personId());
        }
    }

    public void send(String nokkel, byte[] innhold, String navCallId) {
        var post = new ProducerRecord<>(Emner.MILEPAEL, nokkel, innhold);
        post.headers().add(Emner.CALL_ID, navCallId.getBytes(UTF_8));
        try {
            produsent.send(post).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes(MilepaelHendelse hendelse) {
        try {
            return json.writeValueAsBytes(hendelse);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Venter til det er sant. */
    public static void til(Callable<Boolean> sant) {
        await().atMost(LENGST).pollInterval(Duration.ofMillis(20)).until(sant);
    }

    public static void tilGodtatt(ThrowingRunnable paastand) {
        await().atMost(LENGST).pollInterval(Duration.ofMillis(20)).untilAsserted(paastand);
    }

    /** Første kolonne i alle rader, som tekst. */
    public List<String> les(String sql, Object... verdier) {
        try (var forbindelse = database.getConnection();
                var setning = forbindelse.prepareStatement(sql)) {
            for (int i = 0; i < verdier.length; i++) {
                setning.setObject(i + 1, verdier[i]);
            }
            try (var rader = setning.executeQuery()) {
                var lest = new ArrayList<String>();
                while (rader.next()) {
                    lest.add(rader.getString(1));
                }
                return lest;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void skriv(String sql, Object... verdier) {
        try (var forbindelse = database.getConnection();
                var setning = forbindelse.prepareStatement(sql)) {
            for (int i = 0; i < verdier.length; i++) {
                setning.setObject(i + 1, verdier[i]);
            }
            setning.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Oppgaven milepælen gav en rolle. Venter til den finnes. */
    public UUID oppgave(UUID milepael, String rolle) {
        var sql = "select id from oppgave where milepael_id = ? and rolle = ? order by status, id";
        til(() -> !les(sql, milepael, rolle).isEmpty());
        return UUID.fromString(les(sql, milepael, rolle).getFirst());
    }

    private static final String FORSOK =
            "select concat_ws(' ', handling, forsok, siste_feil, neste_forsok, leid_til) from levering where oppgave_id = ?";
    private static final String KOE =
            "select concat_ws(' ', mottaker, count(*), min(neste_forsok)) from levering where status = 'VENTER' group by mottaker";

    /** Leveringene av en oppgave i rekkefølge, som {@code OPPRETT LEVERT}. */
    public List<String> leveringer(UUID oppgave) {
        return les("select handling || ' ' || status from levering where oppgave_id = ? order by lopenummer", oppgave);
    }

    public void levert(UUID oppgave, String... leveringer) {
        tilGodtatt(() -> assertThat(leveringer(oppgave))
                .as("%s; i kø: %s", les(FORSOK, oppgave), les(KOE))
                .containsExactly(leveringer));
    }
}
