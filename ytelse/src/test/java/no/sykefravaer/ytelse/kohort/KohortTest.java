package no.sykefravaer.ytelse.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Periode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alle kullene er trukket med frø 2012 om ikke annet er sagt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KohortTest {

    static final long FRO = 2012;
    static final List<Integer> UKER = List.of(4, 7, 8, 9, 12, 26, 39, 52);

    final Kohort tusendel = new Kohort(Tabell.nasjonal().delt(1000), FRO);

    @ParameterizedTest(name = "1/{0} av landet")
    @ValueSource(ints = {1, 100, 1000})
    void hver_uke_passeres_av_nøyaktig_så_mange_som_tabellen_sier(int del) {
        var tabell = Tabell.nasjonal().delt(del);

        assertThat(talt(new Kohort(tabell, FRO))).isEqualTo(tabell);
    }

    @Test
    void omtrent_120_000_i_landet_passerer_uke_17() {
        var kohort = new Kohort(Tabell.nasjonal().delt(100), FRO);

        assertThat(fravaer(kohort).filter(ett -> ett.dager() >= 17 * 7)).hasSize(1200);
    }

    @Test
    void samme_frø_gir_det_samme_og_et_annet_frø_noe_annet() {
        var igjen = new Kohort(Tabell.nasjonal().delt(1000), FRO);
        var annet = new Kohort(Tabell.nasjonal().delt(1000), FRO + 1);

        assertThat(alt(igjen)).isEqualTo(alt(tusendel));
        assertThat(alt(annet)).isNotEqualTo(alt(tusendel));
    }

    @Test
    void fraværene_begynner_spredt_over_2012_og_alle_frister_er_under_loven_av_2011() {
        var maaneder = new HashMap<Integer, Integer>();
        fravaer(tusendel).forEach(ett -> {
            assertThat(ett.fom().getYear()).isEqualTo(2012);
            assertThat(ett.fom().plusWeeks(52)).isBefore(LocalDate.of(2014, 7, 1));
            maaneder.merge(ett.fom().getMonthValue(), 1, Integer::sum);
        });
        assertThat(maaneder).hasSize(12);
        assertThat(maaneder.values()).allSatisfy(antall -> assertThat(antall).isBetween(30, 85));
    }

    @Test
    void noen_blir_syke_igjen_og_er_friske_i_minst_seksten_dager_imellom() {
        var medTo = IntStream.range(0, tusendel.personer())
                .mapToObj(tusendel::fravaer)
                .filter(fravaer -> fravaer.size() == 2)
                .toList();

        assertThat(medTo)
                .hasSize(54)
                .allSatisfy(fravaer -> assertThat(ChronoUnit.DAYS.between(
                                        fravaer.getFirst().tom(),
                                        fravaer.getLast().fom())
                                - 1)
                        .isGreaterThanOrEqualTo(16));
    }

    @Test
    void ingen_to_personer_har_samme_nummer_og_alle_er_syntetiske_voksne() {
        var identer = IntStream.range(0, tusendel.personer())
                .mapToObj(tusendel::ident)
                .toList();

        assertThat(new HashSet<>(identer)).hasSameSizeAs(identer);
        assertThat(identer)
                .allMatch(ident -> ident.erGyldig() && ident.verdi().charAt(2) >= '8')
                .allMatch(ident -> Integer.parseInt(ident.verdi(), 4, 6, 10) < 94);
    }

    private static Tabell talt(Kohort kohort) {
        var antall = new int[1];
        var passerer = new TreeMap<Integer, Integer>();
        fravaer(kohort).forEach(ett -> {
            antall[0]++;
            UKER.stream().filter(uke -> ett.dager() >= 7L * uke).forEach(uke -> passerer.merge(uke, 1, Integer::sum));
        });
        return new Tabell(antall[0], passerer);
    }

    private static Stream<Periode> fravaer(Kohort kohort) {
        return IntStream.range(0, kohort.personer()).boxed().flatMap(person -> kohort.fravaer(person).stream());
    }

    private static List<Innsending> alt(Kohort kohort) {
        return IntStream.range(0, kohort.personer())
                .boxed()
                .flatMap(person -> kohort.innsendinger(person).stream())
                .toList();
    }
}
