package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Det som settes i drift, har ingen annen klokke enn maskinens, og ingen agent som kan stanse det eller plante en feil. */
@Order(1)
class KlokkebryterTest {

    private static final Path ROT = Path.of(System.getProperty("sykefravaer.rot", ".."));
    private static final String KLOKKE = "META-INF/services/java.time.Clock";
    private static final List<String> BARE_FOR_PROVENE =
            List.of("no/sykefravaer/lokal/", "no/sykefravaer/feilagent/", "no/sykefravaer/systemtest/");

    @ParameterizedTest
    @ValueSource(strings = {"sykmelding-service", "milepael-service", "varsling-service"})
    void ingen_av_tjenestens_jar_filer_har_en_klokke_eller_feilagenten(String tjeneste) throws IOException {
        var innhold = innhold(ROT.resolve(tjeneste).resolve("target/quarkus-app"));

        assertThat(innhold)
                .hasSizeGreaterThan(1000)
                .doesNotContain(KLOKKE)
                .noneMatch(navn -> BARE_FOR_PROVENE.stream().anyMatch(navn::startsWith));
    }

    private static List<String> innhold(Path mappe) throws IOException {
        try (var filer = Files.walk(mappe)) {
            return filer.filter(fil -> fil.toString().endsWith(".jar"))
                    .flatMap(KlokkebryterTest::navn)
                    .toList();
        }
    }

    private static Stream<String> navn(Path fil) {
        try (var jar = new JarFile(fil.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
