package no.sykefravaer.systemtest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
class ArkitekturTest {

    private static final Path ROT = Path.of(System.getProperty("sykefravaer.rot", ".."));
    private static final JavaClasses KODEN = new ClassFileImporter().importPackages("no.sykefravaer.systemtest");

    @Test
    void det_er_kode_å_prøve() {
        assertThat(KODEN).hasSizeGreaterThan(15);
    }

    @Test
    void ingen_prøve_sover() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(KODEN);
    }

    @Test
    void systemet_prøves_utenfra() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "no.sykefravaer.sykmelding..", "no.sykefravaer.milepael..", "no.sykefravaer.varsling..")
                .check(KODEN);
    }

    @Test
    void ingenting_som_settes_i_drift_har_lokal_eller_ytelse_i_seg() throws IOException {
        for (var tjeneste : List.of("sykmelding", "milepael", "varsling")) {
            var biblioteker = ROT.resolve(tjeneste + "-service/target/quarkus-app/lib/main");
            try (var filer = Files.list(biblioteker)) {
                assertThat(filer)
                        .extracting(fil -> fil.getFileName().toString())
                        .anyMatch(navn -> navn.startsWith("no.sykefravaer.kontrakt"))
                        .noneMatch(navn ->
                                navn.startsWith("no.sykefravaer.lokal") || navn.startsWith("no.sykefravaer.ytelse"));
            }
        }
    }
}
