package no.sykefravaer.milepael;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
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
                .layer("gjenskaping")
                .definedBy("..gjenskaping..")
                .layer("app")
                .definedBy("..app..")
                .layer("db")
                .definedBy("..db..")
                .whereLayer("api")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("kafka")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("gjenskaping")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("app")
                .mayOnlyBeAccessedByLayers("api", "kafka", "gjenskaping")
                .whereLayer("db")
                .mayOnlyBeAccessedByLayers("app", "kafka", "gjenskaping")
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

    /** En kilde som spør om det den selv har sendt, ser ikke på personen; varslingen som sier fra om en mottaker, heller ikke. */
    @Test
    void hvert_kall_om_en_person_føres_i_innsynsloggen() {
        methods()
                .that(gjelderEnPerson())
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("DokumentResource")
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("HosMottakerResource")
                .should()
                .beAnnotatedWith("no.sykefravaer.milepael.api.FortInnsyn")
                .check(KODEN);
    }

    private static DescribedPredicate<JavaMethod> gjelderEnPerson() {
        return DescribedPredicate.describe(
                "gjelder en person",
                metode -> metode.isMetaAnnotatedWith(HttpMethod.class)
                        && (erOmEnPlikt(metode)
                                || metode.getParameters().stream().anyMatch(p -> harPersonident(p))));
    }

    private static boolean erOmEnPlikt(JavaMethod metode) {
        return metode.getOwner()
                .tryGetAnnotationOfType(Path.class)
                .filter(sti -> sti.value().contains("{milepaelId}"))
                .isPresent();
    }

    private static boolean harPersonident(JavaParameter parameter) {
        return parameter
                .tryGetAnnotationOfType(HeaderParam.class)
                .filter(hode -> hode.value().equals("nav-personident"))
                .isPresent();
    }
}
