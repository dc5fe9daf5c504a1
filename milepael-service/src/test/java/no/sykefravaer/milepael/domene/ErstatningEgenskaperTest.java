package no.sykefravaer.milepael.domene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.sykefravaer.kontrakt.Sykmeldingsperiode;
import no.sykefravaer.milepael.domene.Faktagrunnlag.Vurdert;
import no.sykefravaer.milepael.domene.Faktum.Slag;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Det som er sant for alle erstatninger uten versjon, og for to kilder som bruker de samme id-ene. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErstatningEgenskaperTest {

    static LongStream fro() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void den_som_kommer_sist_er_det_som_står(long fro) {
        var erstatning = TilfeldigeFakta.erstatning(~fro, "s0");
        var fakta = new ArrayList<>(TilfeldigeFakta.av(fro));
        fakta.add(erstatning);

        var staar = Faktagrunnlag.av(fakta).dokumenter().stream()
                .filter(s -> s.slag() == Slag.SYKMELDING && s.dokumentId().equals("s0"))
                .toList();

        assertThat(staar)
                .singleElement()
                .extracting(Omfang::fom, Omfang::tom)
                .containsExactly(fom(erstatning), tom(erstatning));
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void bare_hva_som_kom_før_og_etter_den_teller_ikke_i_hvilken_rekkefølge(long fro) {
        var tilfeldig = new Random(~fro);
        var foer = new ArrayList<>(TilfeldigeFakta.av(fro));
        var etter = new ArrayList<>(TilfeldigeFakta.av(fro + 1_000));
        var erstatning = TilfeldigeFakta.erstatning(~fro, "s0");
        var vurderte = vurderte(foer, erstatning, etter);
        Collections.shuffle(foer, tilfeldig);
        Collections.shuffle(etter, tilfeldig);

        assertThat(vurderte(foer, erstatning, etter)).isEqualTo(vurderte);
    }

    @ParameterizedTest(name = "frø {0}")
    @MethodSource("fro")
    void en_annen_kildes_dokumenter_endrer_aldri_utfallet_av_ens_egne(long fro) {
        var egne = new ArrayList<>(TilfeldigeFakta.av(fro));
        egne.add(TilfeldigeFakta.erstatning(~fro, "s0"));
        var alle = new ArrayList<>(egne);
        for (var faktum : TilfeldigeFakta.av(fro + 1_000)) {
            alle.add(new Random(fro).nextInt(alle.size()), fraEnAnnen(faktum));
        }

        assertThat(egne(Faktagrunnlag.av(alle).vurderte()))
                .isEqualTo(Faktagrunnlag.av(egne).vurderte());
    }

    private static List<Vurdert> vurderte(List<Faktum> foer, Faktum erstatning, List<Faktum> etter) {
        var alle = new ArrayList<>(foer);
        alle.add(erstatning);
        alle.addAll(etter);
        return Faktagrunnlag.av(alle).vurderte();
    }

    private static List<Vurdert> egne(List<Vurdert> vurderte) {
        return vurderte.stream()
                .filter(v -> v.faktum().kilde().equals(Testfakta.KILDE))
                .toList();
    }

    private static Faktum fraEnAnnen(Faktum faktum) {
        return switch (faktum) {
            case Faktum.Sykmelding s -> Testfakta.iKilde("epj-b", s);
            case Faktum.Erstattet e -> Testfakta.erstattet(Testfakta.iKilde("epj-b", e.sykmelding()), e.versjon());
            case Faktum.Avbrutt a -> new Faktum.Avbrutt("epj-b", a.dokumentId(), a.mottatt());
            case Faktum.Gjenapnet g -> new Faktum.Gjenapnet("epj-b", g.dokumentId(), g.mottatt());
            case Faktum.Slettet s -> new Faktum.Slettet("epj-b", s.dokumentId(), s.mottatt());
            case Faktum.Soknad s ->
                new Faktum.Soknad("epj-b", s.dokumentId(), s.mottatt(), s.orgnummer(), s.opplysninger());
            case Faktum.Inntektsmelding i ->
                new Faktum.Inntektsmelding(
                        "epj-b", i.dokumentId(), i.mottatt(), i.orgnummer(), i.arbeidsgiverperioder());
            case Faktum.Trukket t -> new Faktum.Trukket(t.slag(), "epj-b", t.dokumentId(), t.mottatt());
        };
    }

    private static int fom(Faktum.Erstattet erstatning) {
        return (int) erstatning.sykmelding().perioder().getFirst().fom().toEpochDay();
    }

    private static int tom(Faktum.Erstattet erstatning) {
        return (int) erstatning.sykmelding().perioder().stream()
                .map(Sykmeldingsperiode::tom)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toEpochDay();
    }
}
