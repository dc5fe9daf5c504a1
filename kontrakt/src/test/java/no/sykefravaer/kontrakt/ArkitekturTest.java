package no.sykefravaer.kontrakt;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArkitekturTest {

    private static final JavaClasses KODEN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("no.sykefravaer.kontrakt");

    @Test
    void det_er_kode_å_prøve() {
        assertThat(KODEN).hasSizeGreaterThan(15);
    }

    @Test
    void kontrakten_kjenner_bare_java_og_annotasjonene_til_jackson() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "javax.crypto..", "com.fasterxml.jackson.annotation..", "no.sykefravaer.kontrakt")
                .check(KODEN);
    }

    @Test
    void kontrakten_er_høyst_tjue_filer() throws IOException {
        try (var filer = Files.walk(Path.of("src/main/java"))) {
            assertThat(filer.filter(fil -> fil.toString().endsWith(".java"))).hasSizeLessThanOrEqualTo(20);
        }
    }
}
