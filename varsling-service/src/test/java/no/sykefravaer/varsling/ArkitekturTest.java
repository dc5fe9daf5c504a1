package no.sykefravaer.varsling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArkitekturTest {

    static final JavaClasses KODEN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("no.sykefravaer.varsling");

    @BeforeEach
    void koden_er_lest() {
        assertThat(KODEN.size()).isGreaterThan(50);
    }

    @Test
    void oppgavene_kjenner_bare_java_og_kontrakten() {
        classes()
                .that()
                .resideInAPackage("..varsling.oppgave..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "..kontrakt..", "..varsling.oppgave..")
                .check(KODEN);
    }

    @Test
    void bare_klokka_vet_hva_klokka_er() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..varsling.tid..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(KODEN);
    }

    @Test
    void alt_flyter_innover() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("kafka")
                .definedBy("..varsling.kafka..")
                .layer("api")
                .definedBy("..varsling.api..")
                .layer("side")
                .definedBy("..varsling.side..")
                .layer("app")
                .definedBy("..varsling.app..")
                .layer("mottaker")
                .definedBy("..varsling.mottaker..")
                .layer("db")
                .definedBy("..varsling.db..")
                .whereLayer("kafka")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("api")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("side")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("app")
                .mayOnlyBeAccessedByLayers("kafka", "api", "side")
                .whereLayer("mottaker")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("db")
                .mayOnlyBeAccessedByLayers("app", "api", "side")
                .check(KODEN);
    }

    /** Rammen er en egen bit her; kjente den en side, ville den og siden gått i ring. */
    @Test
    void ingen_av_sidene_kjenner_hverandre_i_ring() {
        slices().matching("..varsling.(side..)").should().beFreeOfCycles().check(KODEN);
    }

    @Test
    void sql_finnes_bare_i_db() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..varsling.db..")
                .and()
                .doNotHaveSimpleName("Feilart")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(KODEN);
    }
}
