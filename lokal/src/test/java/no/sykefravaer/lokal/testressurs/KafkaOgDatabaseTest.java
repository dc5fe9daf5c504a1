package no.sykefravaer.lokal.testressurs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.sykefravaer.kontrakt.Emner;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KafkaOgDatabaseTest {

    static Map<String, String> oppsett;

    @BeforeAll
    static void start() {
        oppsett = new KafkaOgDatabase().start();
    }

    @Test
    void emnene_har_åtte_partisjoner_og_tretti_dagers_lagring() throws Exception {
        var emne = new ConfigResource(ConfigResource.Type.TOPIC, Emner.MILEPAEL);
        try (var admin = Admin.create(Map.of("bootstrap.servers", oppsett.get("kafka.bootstrap.servers")))) {
            var beskrivelser = admin.describeTopics(
                            List.of(Emner.SYKMELDING, Emner.SYKMELDING_TOMBSTONE, Emner.MILEPAEL))
                    .allTopicNames()
                    .get();
            var lagring = admin.describeConfigs(List.of(emne)).all().get();

            assertThat(beskrivelser.values())
                    .allSatisfy(en -> assertThat(en.partitions()).hasSize(8));
            assertThat(lagring.get(emne).get("retention.ms").value())
                    .isEqualTo(Long.toString(Duration.ofDays(30).toMillis()));
        }
    }

    @Test
    void databasen_er_tom_og_skriver_holdbart() throws Exception {
        try (var forbindelse = DriverManager.getConnection(
                        oppsett.get("quarkus.datasource.jdbc.url"),
                        oppsett.get("quarkus.datasource.username"),
                        oppsett.get("quarkus.datasource.password"));
                var svar = forbindelse
                        .createStatement()
                        .executeQuery("select current_setting('fsync') || current_setting('synchronous_commit'),"
                                + " (select count(*) from pg_tables where schemaname = 'public')")) {
            svar.next();

            assertThat(svar.getString(1)).isEqualTo("onon");
            assertThat(svar.getInt(2)).isZero();
        }
    }

    @Test
    void hver_start_gir_en_ny_database_på_den_samme_serveren() {
        var neste = new KafkaOgDatabase().start();

        assertThat(neste.get("kafka.bootstrap.servers")).isEqualTo(oppsett.get("kafka.bootstrap.servers"));
        assertThat(neste.get("quarkus.datasource.jdbc.url")).isNotEqualTo(oppsett.get("quarkus.datasource.jdbc.url"));
    }

    @Test
    void uten_database_er_bare_megleren_med() {
        var bareKafka = new KafkaOgDatabase();
        bareKafka.init(Map.of("database", "false"));

        assertThat(bareKafka.start())
                .containsKey("kafka.bootstrap.servers")
                .doesNotContainKey("quarkus.datasource.jdbc.url");
    }
}
