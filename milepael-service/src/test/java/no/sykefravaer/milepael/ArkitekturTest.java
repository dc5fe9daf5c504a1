package no.sykefravaer.milepael;

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

    static final JavaClasses KODEN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("no.sykefravaer.milepael");

    @Test
    void hele_tjenesten_er_med_i_prøven() {
        assertThat(KODEN).hasSizeGreaterThan(100);
    }

    @Test
    void alt_flyter_innover() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("api")
                .definedBy("..api..")
                .layer("kafka")
                .definedBy("..kafka..")
                .layer("app")
                .definedBy("..app..")
                .layer("db")
                .definedBy("..db..")
                .whereLayer("api")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("kafka")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("app")
                .mayOnlyBeAccessedByLayers("api", "kafka")
                .whereLayer("db")
                .mayOnlyBeAccessedByLayers("app", "kafka")
                .check(KODEN);
    }

    @Test
    void bare_klokka_vet_hva_klokka_er() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..tid..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(KODEN);
    }
}
