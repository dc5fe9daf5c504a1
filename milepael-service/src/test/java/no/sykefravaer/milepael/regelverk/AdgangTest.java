package no.sykefravaer.milepael.regelverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Handling;
import no.sykefravaer.milepael.domene.Plikt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdgangTest {

    @Test
    void hver_plikt_i_regelverket_kan_meldes_gjort() {
        assertThat(Regelverk.REGLER)
                .allMatch(regel -> Adganger.til(Handling.OPPFYLL, plikt(regel.id(), regel.ansvarlig()))
                        .isPresent());
    }

    @Test
    void bare_nav_kan_vente() {
        assertThat(Adganger.til(Handling.AVVENT, plikt("MAKSDATO", Rolle.NAV))).isPresent();
        assertThat(Adganger.til(Handling.AVVENT, plikt("OPPFOLGINGSPLAN", Rolle.ARBEIDSGIVER)))
                .isEmpty();
    }

    @Test
    void hver_særskilt_rad_gjelder_en_regel_som_finnes() {
        var kalenderen = Stream.concat(Regelverk.REGLER.stream(), Regelverk.FORSLAG.stream())
                .map(Regel::id);
        var bestilte = Bestillinger.RADER.stream().map(rad -> rad.regel().id());
        var folger = Folgeregler.REGLER.stream().map(Tilleggsregel::id);

        assertThat(Stream.of(kalenderen, bestilte, folger).flatMap(ider -> ider))
                .containsAll(Adganger.SAERSKILT.stream().map(Adgang::regel).toList());
    }

    @Test
    void rapporten_til_nav_kan_ingen_unnta() {
        assertThat(Adganger.til(Handling.UNNTA, plikt("RAPPORT_TIL_NAV", Rolle.ARBEIDSGIVER)))
                .isEmpty();
    }

    private static Plikt plikt(String regel, Rolle ansvarlig) {
        var dag = LocalDate.of(2026, 3, 2);
        return new Plikt(regel, 8, null, dag, dag, dag, "2014", "§", ansvarlig, List.of(), null, true, null);
    }
}
