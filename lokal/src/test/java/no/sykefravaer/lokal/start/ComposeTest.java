package no.sykefravaer.lokal.start;

import static no.sykefravaer.lokal.start.Delene.MILEPAEL;
import static no.sykefravaer.lokal.start.Delene.SYKMELDING;
import static no.sykefravaer.lokal.start.Delene.VARSLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.lokal.database.Postgres;
import no.sykefravaer.lokal.kafka.Emneoppsett;
import no.sykefravaer.lokal.token.Utsteder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docker-compose.yml} sier det samme som programmene leser og {@code ./start} gir dem. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeTest {

    static final Composefil FIL = Composefil.les();
    static final Porter PORTER = Porter.faste();
    static final Map<String, Integer> PORT =
            Map.of(SYKMELDING, PORTER.sykmelding(), MILEPAEL, PORTER.milepael(), VARSLING, PORTER.varsling());

    /** Det ./start har bare fordi alt der er på én maskin. */
    static final Map<String, String> BEHOLDER =
            Map.of(Delene.KAFKA, "kafka", Delene.DATABASE, "postgres", Delene.TOKEN, "lokal", Delene.MOTTAKER, "lokal");

    static Delene delene;

    @BeforeAll
    static void lagDelene(@TempDir Path prosjekt) throws IOException {
        for (var tjeneste : PORT.keySet()) {
            var jar = prosjekt.resolve(tjeneste).resolve("target/quarkus-app/quarkus-run.jar");
            Files.createDirectories(jar.getParent());
            Files.createFile(jar);
        }
        var mappe = new Mappe(prosjekt.resolve(".lokal"));
        var program = new Program(prosjekt, new Klassearkiv(prosjekt));
        delene = new Delene(program, mappe, new Adresser(PORTER), Hemmeligheter.i(mappe.hemmeligheter()));
    }

    @ParameterizedTest
    @ValueSource(strings = {SYKMELDING, MILEPAEL, VARSLING})
    void tjenesten_får_de_variablene_den_leser_og_ingen_andre(String tjeneste) {
        var oppsett = Tjenesteoppsett.av(tjeneste);
        var leser =
                del(tjeneste).miljo().keySet().stream().filter(oppsett::leser).collect(Collectors.toSet());

        assertThat(leser).containsAll(oppsett.krever());
        assertThat(FIL.miljo(tjeneste)).containsOnlyKeys(leser);
    }

    @ParameterizedTest
    @ValueSource(strings = {SYKMELDING, MILEPAEL, VARSLING})
    void tjenesten_svarer_på_samme_port_som_ellers(String tjeneste) {
        var port = PORT.get(tjeneste);

        assertThat(Tjenesteoppsett.av(tjeneste).port()).isEqualTo(port);
        assertThat(FIL.miljo(tjeneste)).containsEntry("QUARKUS_HTTP_PORT", port.toString());
        assertThat(FIL.porter(tjeneste)).containsExactly("127.0.0.1:%1$d:%1$d".formatted(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {SYKMELDING, MILEPAEL, VARSLING})
    void adressene_til_de_andre_er_de_samme_på_vertsnavnet_nær(String tjeneste) {
        var adresser = http(FIL.miljo(tjeneste));

        assertThat(adresser).isNotEmpty().isSubsetOf(http(del(tjeneste).miljo()));
    }

    @ParameterizedTest
    @ValueSource(strings = {SYKMELDING, MILEPAEL, VARSLING})
    void alle_vertsnavn_er_beholdere(String tjeneste) {
        var kjente = Set.of("kafka", "postgres", "lokal", "lokal.localhost", "localhost", SYKMELDING, MILEPAEL);

        assertThat(FIL.miljo(tjeneste).values().stream().filter(verdi -> verdi.startsWith("http")))
                .allSatisfy(verdi -> assertThat(URI.create(verdi).getHost()).isIn(kjente));
    }

    @ParameterizedTest
    @ValueSource(strings = {SYKMELDING, MILEPAEL, VARSLING})
    void tjenesten_venter_på_de_samme(String tjeneste) {
        var etter = del(tjeneste).etter().stream().map(BEHOLDER::get).collect(Collectors.toSet());

        assertThat(FIL.venterPaa(tjeneste)).isEqualTo(etter);
    }

    @ParameterizedTest
    @ValueSource(strings = {SYKMELDING, MILEPAEL, VARSLING})
    void emnene_tjenesten_leser_lages_av_lokal(String tjeneste) {
        assertThat(Emneoppsett.NAVN).containsAll(Tjenesteoppsett.av(tjeneste).emner());
    }

    @Test
    void lokal_får_det_personregisteret_trenger_og_navnet_sitt() {
        var miljo = FIL.miljo("lokal");

        assertThat(miljo.keySet())
                .containsAll(new Adresser(PORTER).forPersonregister().keySet());
        assertThat(http(miljo)).isSubsetOf(http(new Adresser(PORTER).forPersonregister()));
        assertThat(FIL.miljo(SYKMELDING).get("TOKEN_ISSUER_URL"))
                .isEqualTo(Utsteder.adresse(PORTER.token()).replace("127.0.0.1", miljo.get("LOKAL_VERT")));
    }

    @Test
    void lokal_svarer_på_portene_til_delene_sine() {
        assertThat(FIL.porter("lokal"))
                .containsExactlyElementsOf(Stream.of(PORTER.token(), PORTER.mottaker(), PORTER.register())
                        .map("127.0.0.1:%1$d:%1$d"::formatted)
                        .toList());
    }

    @Test
    void kafka_og_databasene_finnes_der_tjenestene_leter() {
        assertThat(FIL.miljo("kafka")).containsEntry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://kafka:9092");
        for (var navn : List.of("lokal", SYKMELDING, MILEPAEL, VARSLING)) {
            assertThat(FIL.miljo(navn)).containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092");
        }
        for (var base : Postgres.DATABASER) {
            assertThat(FIL.miljo(base + "-service"))
                    .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/" + base);
            assertThat(Composefil.fil("beholder/databaser.sh")).contains("\nlag " + base + " ");
        }
    }

    private Del del(String navn) {
        return delene.alle().stream()
                .filter(del -> del.navn().equals(navn))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> http(Map<String, String> miljo) {
        return miljo.entrySet().stream()
                .filter(variabel -> variabel.getValue().startsWith("http://"))
                .map(variabel -> variabel.getKey() + "="
                        + URI.create(variabel.getValue()).getPort()
                        + URI.create(variabel.getValue()).getPath())
                .collect(Collectors.toSet());
    }
}
