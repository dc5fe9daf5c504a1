package no.sykefravaer.lokal.eksempeldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.kontrakt.Sykmeldingsperiode.Type;
import no.sykefravaer.lokal.innsending.Sykmelding;
import no.sykefravaer.lokal.personregister.Personfaktum;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SykmeldteTest {

    static final LocalDate SLUTT = LocalDate.of(2026, 11, 22);

    final Uker uker = new Uker(SLUTT);
    final List<Eksempelperson> alle = Sykmeldte.i(uker, Sykmeldte.TO_KONTORER);

    @Test
    void det_er_to_hundre_syntetiske_personer_og_ingen_to_er_like() {
        assertThat(alle).extracting(Eksempelperson::ident).hasSize(200).doesNotHaveDuplicates();
        assertThat(alle).allMatch(p -> p.ident().erGyldig() && p.ident().verdi().charAt(2) >= '8');
    }

    @Test
    void nesten_alle_har_et_navn_for_seg_selv() {
        var navn = alle.stream()
                .map(p -> Personfaktum.om(p.ident(), "0315", Adressebeskyttelse.UGRADERT, false, null))
                .map(p -> p.fornavn() + " " + p.etternavn())
                .distinct();

        assertThat(navn).hasSizeGreaterThan(185);
    }

    /** Innloggingssiden og README lar en være disse. */
    @Test
    void anne_grimstad_har_to_arbeidsgivere_og_erik_skogstad_ingen() {
        assertThat(arbeidsgivere("07878526885")).containsExactly("310000027", "310000116");
        assertThat(arbeidsgivere("01867626863")).isEmpty();
    }

    private List<String> arbeidsgivere(String ident) {
        return alle.stream()
                .filter(p -> p.ident().verdi().equals(ident))
                .flatMap(p -> p.sykmeldinger().stream())
                .filter(s -> s.arbeidsgiver() != null)
                .map(s -> s.arbeidsgiver().orgnummer().verdi())
                .distinct()
                .toList();
    }

    @Test
    void det_er_de_samme_hver_gang() {
        assertThat(Sykmeldte.i(uker, Sykmeldte.TO_KONTORER)).isEqualTo(alle);
    }

    @Test
    void i_demonstrasjonen_er_det_seks_hundre_ved_ett_kontor_og_noen_begynner_hver_uke_i_året() {
        var uker = new Uker(SLUTT, true);
        var sykmeldte = Sykmeldte.i(uker, new Sykmeldte.Befolkning(600, "0315"));

        assertThat(sykmeldte).extracting(Eksempelperson::ident).hasSize(600).doesNotHaveDuplicates();
        assertThat(sykmeldte).extracting(Eksempelperson::kontor).containsOnly("0315");
        assertThat(uker.alle()).hasSize(53);
        assertThat(sykmeldte).extracting(Eksempelperson::forsteDag).containsAll(uker.alle());
    }

    @Test
    void noen_er_i_hver_uke_av_et_sykefravær() {
        var ukene = alle.stream()
                .map(Eksempelperson::sykmeldinger)
                .filter(s -> !tom(s.getLast()).isBefore(SLUTT))
                .map(s -> ChronoUnit.WEEKS.between(begynte(s), SLUTT))
                .collect(Collectors.toSet());

        assertThat(ukene).containsAll(LongStream.range(0, 52).boxed().toList());
    }

    @Test
    void alle_slags_er_med() {
        assertThat(antall(p -> p.kontor().equals("1719"))).isBetween(50L, 110L);
        assertThat(antall(p -> p.beskyttelse() == Adressebeskyttelse.FORTROLIG)).isEqualTo(4);
        assertThat(antall(p -> p.beskyttelse() == Adressebeskyttelse.STRENGT_FORTROLIG))
                .isEqualTo(2);
        assertThat(antall(Eksempelperson::skjermet)).isEqualTo(4);
        assertThat(antall(p -> forste(p).arbeidsgiver() == null)).isGreaterThan(10);
        assertThat(antall(p -> arbeidsgivere(p) > 1)).isGreaterThan(10);
        assertThat(antall(p -> forste(p).behandler() == null)).isGreaterThan(5);
        assertThat(antall(p -> p.sykmeldinger().getLast().perioder().getFirst().type() == Type.GRADERT))
                .isGreaterThan(30);
    }

    @Test
    void en_sykmelding_er_mottatt_den_dagen_den_sendes_og_aldri_før_den_forrige() {
        for (var person : alle) {
            assertThat(person.sykmeldinger()).isSortedAccordingTo(Comparator.comparing(Sykmelding::dag));
            assertThat(person.sykmeldinger()).allSatisfy(s -> {
                assertThat(s.mottatt().toString()).startsWith(s.dag().toString());
                assertThat(uker.alle()).contains(s.dag());
            });
        }
    }

    @Test
    void bare_de_beskyttede_må_registeret_kjenne_på_forhånd() {
        assertThat(antall(p -> p.beskyttet().isPresent())).isEqualTo(10);
    }

    @Test
    void ingenting_sier_hvem_det_gjelder_når_det_skrives_ut() {
        assertThat(alle.getFirst().toString() + forste(alle.getFirst()))
                .doesNotContain(alle.getFirst().ident().verdi());
    }

    private long antall(Predicate<Eksempelperson> slik) {
        return alle.stream().filter(slik).count();
    }

    private static long arbeidsgivere(Eksempelperson person) {
        return person.sykmeldinger().stream()
                .map(Sykmelding::arbeidsgiver)
                .distinct()
                .count();
    }

    private static Sykmelding forste(Eksempelperson person) {
        return person.sykmeldinger().getFirst();
    }

    /** Dagen det siste fraværet begynte. */
    private static LocalDate begynte(List<Sykmelding> sykmeldinger) {
        var begynte = fom(sykmeldinger.getFirst());
        for (int i = 1; i < sykmeldinger.size(); i++) {
            if (ChronoUnit.DAYS.between(tom(sykmeldinger.get(i - 1)), fom(sykmeldinger.get(i))) > 16) {
                begynte = fom(sykmeldinger.get(i));
            }
        }
        return begynte;
    }

    private static LocalDate fom(Sykmelding sykmelding) {
        return sykmelding.perioder().getFirst().fom();
    }

    private static LocalDate tom(Sykmelding sykmelding) {
        return sykmelding.perioder().getFirst().tom();
    }
}
