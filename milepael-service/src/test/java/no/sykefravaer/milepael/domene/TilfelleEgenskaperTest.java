package no.sykefravaer.milepael.domene;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Det som er sant for alle sykefravær. Frøet står i testnavnet, så en feil kan kjøres om igjen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TilfelleEgenskaperTest {

    static LongStream fro() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void rekkefølgen_fakta_kommer_fram_i_har_ingenting_å_si(long fro) {
        var fakta = TilfeldigeFakta.av(fro);
        var stokket = new ArrayList<>(fakta);
        Collections.shuffle(stokket, new Random(~fro));

        assertThat(tilfeller(stokket)).isEqualTo(tilfeller(fakta));
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void utfallene_avhenger_heller_ikke_av_rekkefølgen(long fro) {
        var fakta = TilfeldigeFakta.av(fro);
        var stokket = new ArrayList<>(fakta);
        Collections.shuffle(stokket, new Random(~fro));

        assertThat(Faktagrunnlag.av(stokket).vurderte())
                .isEqualTo(Faktagrunnlag.av(fakta).vurderte());
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void samme_faktum_to_ganger_endrer_ingenting(long fro) {
        var fakta = TilfeldigeFakta.av(fro);
        var dobbelt = new ArrayList<>(fakta);
        dobbelt.add(fakta.get(new Random(~fro).nextInt(fakta.size())));

        assertThat(tilfeller(dobbelt)).isEqualTo(tilfeller(fakta));
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void en_sykmelding_som_slettes_er_som_om_den_aldri_var_der(long fro) {
        var fakta = TilfeldigeFakta.av(fro);
        var slettet = new ArrayList<>(fakta);
        slettet.add(Testfakta.slettet("s0", TilfeldigeFakta.ETTER_ALT));

        assertThat(dagene(slettet)).isEqualTo(dagene(uten(Slag.SYKMELDING, "s0", fakta)));
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void en_søknad_eller_inntektsmelding_som_trekkes_er_som_om_den_aldri_var_der(long fro) {
        var fakta = TilfeldigeFakta.av(fro);
        for (var slag : List.of(Slag.SOKNAD, Slag.INNTEKTSMELDING)) {
            var trukket = new ArrayList<>(fakta);
            trukket.add(new Faktum.Trukket(slag, Testfakta.KILDE, "s1", Testfakta.time(TilfeldigeFakta.ETTER_ALT)));

            assertThat(dagene(trukket)).isEqualTo(dagene(uten(slag, "s1", fakta)));
        }
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void det_samme_igjen_etter_at_det_er_tatt_ut_endrer_ingenting(long fro) {
        var fakta = TilfeldigeFakta.av(fro);
        var igjen = fakta.get(new Random(~fro).nextInt(fakta.size()));
        var tattUt = new ArrayList<>(fakta);
        tattUt.add(uttak(igjen));
        var levertIgjen = new ArrayList<>(tattUt);
        levertIgjen.add(igjen);

        assertThat(tilfeller(levertIgjen)).isEqualTo(tilfeller(tattUt));
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void det_er_minst_seksten_dager_uten_sykdom_mellom_to_tilfeller(long fro) {
        var tilfeller = tilfeller(TilfeldigeFakta.av(fro));

        for (int i = 1; i < tilfeller.size(); i++) {
            assertThat(DAYS.between(
                                    tilfeller.get(i - 1).slutt(),
                                    tilfeller.get(i).start())
                            - 1)
                    .isGreaterThanOrEqualTo(16);
        }
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void arbeidsforholdene_ligger_i_tilfellet(long fro) {
        assertThat(tilfeller(TilfeldigeFakta.av(fro)))
                .allSatisfy(tilfelle -> assertThat(tilfelle.arbeidsforhold())
                        .allMatch(forhold -> !forhold.start().isBefore(tilfelle.start())
                                && !forhold.slutt().isAfter(tilfelle.slutt())
                                && tilfelle.virksomhetsnummer().contains(forhold.orgnummer())));
    }

    private static Faktum uttak(Faktum faktum) {
        var id = faktum.dokumentId();
        return switch (faktum.slag()) {
            case SYKMELDING -> Testfakta.slettet(id, TilfeldigeFakta.ETTER_ALT);
            case SOKNAD, INNTEKTSMELDING ->
                new Faktum.Trukket(faktum.slag(), Testfakta.KILDE, id, Testfakta.time(TilfeldigeFakta.ETTER_ALT));
        };
    }

    private static List<Faktum> uten(Slag slag, String id, List<Faktum> fakta) {
        return fakta.stream()
                .filter(faktum -> faktum.slag() != slag || !faktum.dokumentId().equals(id))
                .toList();
    }

    private static List<Oppfolgingstilfelle> tilfeller(List<Faktum> fakta) {
        return Tilfelleberegner.tilfeller(fakta);
    }

    private static List<Fasit.Forventet> dagene(List<Faktum> fakta) {
        return tilfeller(fakta).stream().map(Fasit.Forventet::av).toList();
    }
}
