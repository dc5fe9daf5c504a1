package no.sykefravaer.sykmelding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArkitekturTest {

    private static final JavaClasses KODEN = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("no.sykefravaer.sykmelding");

    @Test
    void det_er_kode_å_prøve() {
        assertThat(KODEN).hasSizeGreaterThan(30);
    }

    @Test
    void alt_flyter_én_vei() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("api")
                .definedBy("..api..")
                .layer("app")
                .definedBy("..app..")
                .layer("nav")
                .definedBy("..sykmelding.nav..")
                .layer("milepael")
                .definedBy("..sykmelding.milepael..")
                .layer("kafka")
                .definedBy("..sykmelding.kafka..")
                .whereLayer("api")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("nav")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("milepael")
                .mayOnlyBeAccessedByLayers("api")
                .whereLayer("app")
                .mayOnlyBeAccessedByLayers("api", "nav")
                .whereLayer("kafka")
                .mayOnlyBeAccessedByLayers("app", "api", "nav")
                .check(KODEN);
    }

    @Test
    void dokumentene_kjenner_bare_java_kontrakten_og_jackson() {
        noClasses()
                .that()
                .resideInAPackage("..dokument..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..api..",
                        "..app..",
                        "..sykmelding.kafka..",
                        "..sykmelding.nav..",
                        "..sykmelding.milepael..",
                        "..tid..",
                        "io.quarkus..",
                        "jakarta..",
                        "org.apache..")
                .check(KODEN);
    }

    @Test
    void bare_klokka_vet_hva_klokka_er() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..tid..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(KODEN);
    }
}
