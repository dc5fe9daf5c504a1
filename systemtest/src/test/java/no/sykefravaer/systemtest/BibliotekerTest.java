package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sykefravaer.systemtest.drift.Bibliotekene;
import no.sykefravaer.systemtest.drift.Bibliotekene.Bibliotek;
import no.sykefravaer.systemtest.drift.Driftsfiler;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Det vi setter i drift, vet vi hva er, og har lov til å bruke. */
@Order(1)
class BibliotekerTest {

    private static final Path DOKUMENT = Path.of("..", "docs", "biblioteker.md");

    /** Lisenser som ikke krever noe av koden vår. */
    private static final Set<String> GODTATT = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "FreeBSD License", // navnet biweekly har på den over
            "BSD-3-Clause",
            "EPL-1.0",
            "EPL-2.0",
            "UPL-1.0",
            "CC0-1.0",
            "Public Domain");

    static List<String> tjenester() {
        return Bibliotekene.TJENESTER;
    }

    @ParameterizedTest
    @MethodSource("tjenester")
    void hvert_bibliotek_har_en_lisens_vi_godtar(String tjeneste) {
        assertThat(Bibliotekene.i(tjeneste)).hasSizeGreaterThan(50).allMatch(BibliotekerTest::erGodtatt);
    }

    @Test
    void en_lisens_ingen_har_sett_på_godtas_ikke() {
        assertThat(erGodtatt(new Bibliotek("a", "b", "1", Set.of("SSPL-1.0")))).isFalse();
        assertThat(erGodtatt(new Bibliotek("a", "b", "1", Set.of()))).isFalse();
        assertThat(erGodtatt(new Bibliotek("a", "b", "1", Set.of("SSPL-1.0", "MIT"))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("tjenester")
    void alt_tjenesten_kjøres_med_står_i_lista(String tjeneste) {
        var kjente = Bibliotekene.i(tjeneste).stream()
                .map(en -> en.gruppe() + "." + en.navn() + "-" + en.versjon())
                .collect(Collectors.toSet());

        assertThat(Bibliotekene.arkiver(tjeneste))
                .hasSizeGreaterThan(50)
                .allSatisfy(arkiv -> assertThat(kjente).anyMatch(arkiv::startsWith));
    }

    @Test
    void dokumentet_er_som_lista() throws IOException {
        if ("skriv".equals(System.getProperty("dokumentasjon"))) {
            Files.writeString(DOKUMENT, Bibliotekene.dokument());
        }

        assertThat(Driftsfiler.les(DOKUMENT)).isEqualTo(Bibliotekene.dokument());
    }

    private static boolean erGodtatt(Bibliotek bibliotek) {
        return bibliotek.lisenser().stream().anyMatch(GODTATT::contains);
    }
}
