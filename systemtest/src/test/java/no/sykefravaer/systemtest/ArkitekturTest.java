package no.sykefravaer.systemtest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
class ArkitekturTest {

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
}
