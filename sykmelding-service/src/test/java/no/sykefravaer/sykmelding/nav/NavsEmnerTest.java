package no.sykefravaer.sykmelding.nav;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.api.Doertest;
import no.sykefravaer.sykmelding.api.Emneleser;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(NavsEmnerTest.TreEmner.class)
class NavsEmnerTest extends Doertest {

    private static final String MOTTATT = "nav.mottatt-sykmelding";
    private static final String SENDT = "nav.sendt-sykmelding";
    private static final String BEKREFTET = "nav.bekreftet-sykmelding";

    /** Postene er eldre enn det megleren ellers beholder. */
    private static final Map<String, String> EVIG = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    private static final long POSTENS_TID = 1_768_300_000_000L; // 2026-01-13T10:26:40Z

    public static class TreEmner implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "nav.emner.mottatt", MOTTATT,
                    "nav.emner.sendt", SENDT,
                    "nav.emner.bekreftet", BEKREFTET,
                    "kafka.metadata.max.age.ms", "300");
        }
    }

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String megler;

    private Producer<String, byte[]> nav;

    @BeforeEach
    void lagEmner() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", megler))) {
            var finnes = admin.listTopics().names().get();
            var mangler = List.of(MOTTATT, SENDT, BEKREFTET).stream()
                    .filter(navn -> !finnes.contains(navn))
                    .map(navn -> new NewTopic(navn, 2, (short) 1).configs(EVIG))
                    .toList();
            admin.createTopics(mangler).all().get();
        }
        nav = new KafkaProducer<>(
                Map.of("bootstrap.servers", megler), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void lukk() {
        nav.close();
    }

    @Test
    void en_sendt_sykmelding_går_videre_med_nav_som_kilde() {
        legg(SENDT, "nav-s", "kall-navemne-s", post("nav-s"));

        var hendelse = paaEmnet(Emner.SYKMELDING, "kall-navemne-s").verdi();
        assertThat(hendelse.path("type").textValue()).isEqualTo("SykmeldingMottatt");
        assertThat(hendelse.path("status").textValue()).isEqualTo("SENDT");
        assertThat(hendelse.path("kilde").textValue()).isEqualTo("nav");
        assertThat(hendelse.path("mottatt").textValue()).isEqualTo("2026-01-12T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({MOTTATT + ", SLETTET", SENDT + ", GJENAPNET", BEKREFTET + ", GJENAPNET"})
    void en_tombstone_går_til_sitt_eget_emne_med_id_en_som_nøkkel(String emne, String hva) {
        legg(emne, "nav-t", "kall-" + emne, null);

        var post = paaEmnet(Emner.SYKMELDING_TOMBSTONE, "kall-" + emne);
        assertThat(post.nokkel()).isEqualTo("nav-t");
        assertThat(post.verdi().path("type").textValue()).isEqualTo("SykmeldingTombstone");
        assertThat(post.verdi().path("sykmeldingId").textValue()).isEqualTo("nav-t");
        assertThat(post.verdi().path("hva").textValue()).isEqualTo(hva);
        assertThat(post.verdi().path("mottatt").textValue()).isEqualTo("2026-01-13T10:26:40Z");
        assertThat(post.verdi().path("kilde").textValue()).isEqualTo("nav");
    }

    @Test
    void det_som_ikke_kan_leses_går_uendret_videre_til_feilkøen_og_stopper_ikke_det_neste() {
        var uleselig = "{\"sykmelding\":{}}";
        legg(SENDT, "nav-u", "kall-uleselig", uleselig);
        legg(SENDT, "nav-u", "kall-etter-uleselig", post("nav-u"));

        assertThat(paaEmnet(Emner.SYKMELDING, "kall-uleselig").tekst()).isEqualTo(uleselig);
        assertThat(paaEmnet(Emner.SYKMELDING, "kall-etter-uleselig")
                        .verdi()
                        .path("sykmeldingId")
                        .textValue())
                .isEqualTo("nav-u");
    }

    private void legg(String emne, String nokkel, String kallId, String innhold) {
        var verdi = innhold == null ? null : innhold.getBytes(UTF_8);
        var post = new ProducerRecord<>(emne, null, POSTENS_TID, nokkel, verdi);
        post.headers().add(Emner.CALL_ID, kallId.getBytes(UTF_8));
        nav.send(post);
        nav.flush();
    }

    private Emneleser.Post paaEmnet(String emne, String kallId) {
        try (var leser = new Emneleser(megler, emne)) {
            return leser.medKallId(kallId, 1).getFirst();
        }
    }

    private static String post(String id) {
        return """
                {"sykmelding":{"id":"%1$s","mottattTidspunkt":"2026-01-10T08:00:00Z",
                  "sykmeldingsperioder":[{"fom":"2026-01-08","tom":"2026-01-20","type":"AKTIVITET_IKKE_MULIG"}]},
                 "kafkaMetadata":{"sykmeldingId":"%1$s","timestamp":"2026-01-12T09:00:01Z","fnr":"%2$s","source":"user"},
                 "event":{"sykmeldingId":"%1$s","timestamp":"2026-01-12T09:00:00Z","statusEvent":"SENDT",
                  "arbeidsgiver":{"orgnummer":"889640782"}}}""".formatted(id, FNR);
    }
}
