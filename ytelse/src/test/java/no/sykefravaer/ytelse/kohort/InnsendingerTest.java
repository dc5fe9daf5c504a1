package no.sykefravaer.ytelse.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Periode;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.lokal.innsending.Klient;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.milepael.domene.Faktum;
import no.sykefravaer.milepael.domene.Oppfolgingstilfelle;
import no.sykefravaer.milepael.domene.Tilfelleberegner;
import no.sykefravaer.sykmelding.dokument.Sykmeldingsleser;
import no.sykefravaer.ytelse.kohort.Innsending.Rettet;
import no.sykefravaer.ytelse.kohort.Innsending.Sendt;
import no.sykefravaer.ytelse.kohort.Innsending.TattUt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Det som sendes om en tusendel av landet, trukket med frø 2012. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InnsendingerTest {

    final Kohort kohort = new Kohort(Tabell.nasjonal().delt(1000), 2012);
    final List<List<Innsending>> alle =
            IntStream.range(0, kohort.personer()).mapToObj(kohort::innsendinger).toList();

    @Test
    void kjernen_finner_de_samme_fraværene_i_hvilken_rekkefølge_dokumentene_enn_kommer() {
        for (int person = 0; person < kohort.personer(); person++) {
            var fakta = new ArrayList<>(
                    alle.get(person).stream().map(InnsendingerTest::faktum).toList());
            assertThat(Tilfelleberegner.tilfeller(fakta))
                    .extracting(Oppfolgingstilfelle::periode)
                    .isEqualTo(kohort.fravaer(person));
            fakta.removeIf(faktum -> faktum instanceof Faktum.Erstattet); // den eneste der rekkefølgen teller
            var svar = Tilfelleberegner.tilfeller(fakta);
            Collections.shuffle(fakta, new Random(person));
            assertThat(Tilfelleberegner.tilfeller(fakta)).isEqualTo(svar);
        }
    }

    @Test
    void døra_tar_imot_hvert_dokument_den_dagen_det_sendes() {
        sykmeldinger(sendt -> true)
                .forEach(sykmelding -> assertThatCode(
                                () -> Sykmeldingsleser.les(json(sykmelding), sykmelding.mottatt(), sykmelding.dag()))
                        .doesNotThrowAnyException());
    }

    @Test
    void en_sykmelding_sendes_den_første_dagen_eller_like_etter_og_rettes_straks() {
        sykmeldinger(sendt -> true)
                .forEach(s -> assertThat(ChronoUnit.DAYS.between(periode(s).fom(), s.dag()))
                        .isBetween(0L, 6L));
    }

    @Test
    void de_fleste_sykmeldingene_er_på_en_til_åtte_uker_og_de_første_er_kortest() {
        var forste = alle.stream()
                .map(person -> ((Sendt) person.getFirst()).sykmelding())
                .toList();

        assertThat(sykmeldinger(s -> periode(s).dager() > 56 + 10)).isEmpty();
        assertThat(forste).allMatch(s -> periode(s).dager() <= 14 + 10 + 6);
        assertThat(sykmeldinger(s -> periode(s).dager() >= 7).count()).isGreaterThan(alle.size() * 2L);
    }

    @Test
    void alle_slags_er_med() {
        assertThat(sykmeldinger(s -> s.perioder().getFirst().type() == Type.GRADERT))
                .hasSizeGreaterThan(300);
        assertThat(sykmeldinger(s -> s.status() == Sykmeldingsstatus.BEKREFTET)).hasSizeGreaterThan(100);
        assertThat(sykmeldinger(s -> s.status() == Sykmeldingsstatus.NY)).hasSizeGreaterThan(200);
        assertThat(sykmeldinger(s -> s.behandler() == null)).hasSizeGreaterThan(50);
        assertThat(alle.stream().filter(InnsendingerTest::harFlereArbeidsgivere))
                .hasSizeGreaterThan(30);
        assertThat(alle.stream().flatMap(List::stream).filter(Rettet.class::isInstance))
                .hasSizeGreaterThan(30);
        for (var slag : TattUt.Slag.values()) {
            assertThat(alle.stream().flatMap(List::stream).filter(i -> i instanceof TattUt t && t.slag() == slag))
                    .isNotEmpty();
        }
    }

    @Test
    void noen_er_friske_noen_dager_midt_i_fraværet() {
        var medOpphold = IntStream.range(0, kohort.personer()).filter(person -> {
            var tilfeller = Tilfelleberegner.tilfeller(
                    alle.get(person).stream().map(InnsendingerTest::faktum).toList());
            return tilfeller.stream()
                    .anyMatch(t -> t.antallSykedager() < t.periode().dager());
        });

        assertThat(medOpphold.count()).isGreaterThan(60);
    }

    @Test
    void ingenting_sier_hvem_det_gjelder_når_det_skrives_ut() {
        for (int person = 0; person < kohort.personer(); person++) {
            assertThat(alle.get(person).toString())
                    .doesNotContain(kohort.ident(person).verdi());
        }
    }

    private Stream<Sykmelding> sykmeldinger(Predicate<Sykmelding> slik) {
        return alle.stream()
                .flatMap(List::stream)
                .flatMap(InnsendingerTest::sykmelding)
                .filter(slik);
    }

    private static Stream<Sykmelding> sykmelding(Innsending innsending) {
        return switch (innsending) {
            case Sendt s -> Stream.of(s.sykmelding());
            case Rettet r -> Stream.of(r.sykmelding());
            case TattUt t -> Stream.empty();
        };
    }

    private static boolean harFlereArbeidsgivere(List<Innsending> person) {
        return person.stream()
                        .flatMap(InnsendingerTest::sykmelding)
                        .map(Sykmelding::arbeidsgiver)
                        .filter(hos -> hos != null)
                        .distinct()
                        .count()
                > 1;
    }

    private static Periode periode(Sykmelding sykmelding) {
        var periode = sykmelding.perioder().getFirst();
        return new Periode(periode.fom(), periode.tom());
    }

    private static byte[] json(Sykmelding sykmelding) throws IOException {
        return Klient.json(sykmelding);
    }

    private static Faktum faktum(Innsending innsending) {
        return switch (innsending) {
            case Sendt s -> faktum(s.sykmelding());
            case Rettet r -> new Faktum.Erstattet(faktum(r.sykmelding()), null);
            case TattUt t ->
                switch (t.slag()) {
                    case AVBRUTT -> new Faktum.Avbrutt(t.kilde(), t.id(), t.mottatt());
                    case GJENAPNET -> new Faktum.Gjenapnet(t.kilde(), t.id(), t.mottatt());
                    case SLETTET -> new Faktum.Slettet(t.kilde(), t.id(), t.mottatt());
                };
        };
    }

    private static Faktum.Sykmelding faktum(Sykmelding s) {
        return new Faktum.Sykmelding(
                s.kilde(),
                s.id(),
                s.status(),
                s.mottatt(),
                s.arbeidsgiver() == null ? null : s.arbeidsgiver().orgnummer().verdi(),
                s.behandler() == null ? null : s.behandler().hpr().verdi(),
                List.of(),
                s.perioder());
    }
}
