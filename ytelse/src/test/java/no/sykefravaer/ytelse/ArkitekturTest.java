package no.sykefravaer.ytelse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArkitekturTest {

    static final JavaClasses KODEN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("no.sykefravaer.ytelse");

    @Test
    void reglene_gjelder_klasser_som_finnes() {
        assertThat(KODEN).hasSizeGreaterThan(15);
    }

    @Test
    void tjenestene_måles_utenfra() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..grense..", "..beregning..") // ren regning er kjernens egen
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "no.sykefravaer.sykmelding..", "no.sykefravaer.milepael..", "no.sykefravaer.varsling..")
                .check(KODEN);
    }

    @Test
    void bare_likemennene_kjenner_bibliotekene_sine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..likemann..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.flowable..", "com.github.kagkarlsson..", "com.zaxxer.hikari..")
                .check(KODEN);
    }

    @Test
    void beregningen_måles_uten_noe_rundt() {
        classes()
                .that()
                .resideInAPackage("..beregning..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "no.sykefravaer.kontrakt..", "..milepael.domene..", "..beregning..")
                .check(KODEN);
    }

    @Test
    void et_årskull_er_bare_regning_og_sender_ingenting() {
        classes()
                .that()
                .resideInAPackage("..kohort..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.io..",
                        "java.nio.charset..",
                        "no.sykefravaer.kontrakt..",
                        "..lokal.syntetisk..",
                        "..lokal.innsending..",
                        "..kohort..")
                .check(KODEN);
    }

    @Test
    void et_årskull_vet_ikke_hva_klokka_er() {
        noClasses()
                .that()
                .resideInAPackage("..kohort..")
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
