package no.sykefravaer.lokal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArkitekturTest {

    static final JavaClasses KODEN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("no.sykefravaer.lokal");

    @Test
    void reglene_gjelder_klasser_som_finnes() {
        assertThat(KODEN.size()).isGreaterThan(50);
    }

    @Test
    void delene_vet_ikke_om_tilsynet() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..start..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..start..")
                .check(KODEN);
    }

    @Test
    void bare_testressursene_kjenner_quarkus() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..testressurs..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus..")
                .check(KODEN);
    }

    @Test
    void ingenting_går_i_ring() {
        slices().matching("no.sykefravaer.lokal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(KODEN);
    }
}
