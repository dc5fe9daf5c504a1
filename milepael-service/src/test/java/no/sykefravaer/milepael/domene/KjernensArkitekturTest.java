package no.sykefravaer.milepael.domene;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Kjernen er ren: det samme inn gir det samme ut, uansett dag, maskin og rammeverk. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KjernensArkitekturTest {

    static final String DOMENE = "no.sykefravaer.milepael.domene..";
    static final String REGELVERK = "no.sykefravaer.milepael.regelverk..";
    static final String STATISTIKK = "no.sykefravaer.milepael.statistikk..";
    static final String KONTRAKT = "no.sykefravaer.kontrakt..";
    static final JavaClasses KJERNEN = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages(
                    "no.sykefravaer.milepael.domene",
                    "no.sykefravaer.milepael.regelverk",
                    "no.sykefravaer.milepael.statistikk");

    @Test
    void kjernen_er_lest_inn() {
        assertThat(KJERNEN.stream().filter(klasse -> klasse.getPackageName().endsWith("domene")))
                .hasSizeGreaterThan(20);
        assertThat(KJERNEN.stream().filter(klasse -> klasse.getPackageName().endsWith("regelverk")))
                .hasSizeGreaterThan(12);
    }

    @Test
    void kjernen_kjenner_bare_java_og_kontrakten() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", KONTRAKT, DOMENE, REGELVERK, STATISTIKK)
                .check(KJERNEN);
    }

    @Test
    void domenet_kjenner_ikke_regelverket() {
        noClasses()
                .that()
                .resideInAPackage(DOMENE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(REGELVERK)
                .check(KJERNEN);
    }

    @Test
    void kjernen_spør_aldri_hva_klokka_er() {
        noClasses().should().callMethodWhere(kallTil("now")).check(KJERNEN);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(KJERNEN);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(KJERNEN);
        noClasses().should().callMethod(System.class, "nanoTime").check(KJERNEN);
    }

    @Test
    void bare_én_formel_legger_til_uker() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Uker")
                .should()
                .callMethodWhere(kallTil("plusWeeks"))
                .check(KJERNEN);
    }

    @Test
    void kjernen_trekker_aldri_lodd() {
        noClasses().should().callMethod(UUID.class, "randomUUID").check(KJERNEN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.util.random.RandomGenerator.class)
                .check(KJERNEN);
    }

    private static DescribedPredicate<JavaMethodCall> kallTil(String navn) {
        return DescribedPredicate.describe(
                "kall til " + navn + "()", kall -> kall.getName().equals(navn));
    }
}
