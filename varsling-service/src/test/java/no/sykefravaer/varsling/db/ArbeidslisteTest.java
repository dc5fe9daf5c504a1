package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.portefolje.Behov;
import no.sykefravaer.varsling.portefolje.Behovsbilde;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Et kontor med 10 000 åpne oppgaver: 5000 sykmeldte, to oppgaver til Nav og én eller to arbeidsgivere på hver. */
@Helt
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArbeidslisteTest {

    static final String FYLL = """
            with nye as (
                insert into person (person_id, versjon, personident, fornavn, etternavn, kontor, adressebeskyttelse, skjermet)
                select gen_random_uuid(), 1, lpad((n %% 28 + 1)::text, 2, '0') || '8190' || lpad(n::text, 5, '0'), 'Rask',
                    'Elv ' || n, '%1$s', case when n %% 50 = 0 then 'FORTROLIG' else 'UGRADERT' end, n %% 40 = 0
                from generate_series(1, 5000) n returning person_id, kontor, right(personident, 5)::int as n
            ), tildelte as (
                insert into tildeling (person_id, kontor, nav_ident, versjon, utforer, tidspunkt)
                select person_id, case when n %% 7 = 0 then '0199' else kontor end, 'Z99000' || n %% 5, 1, 'Z990456', now()
                from nye where n %% 5 > 0
            )
            insert into oppgave (id, milepael_id, person_id, versjon, rolle, form, orgnummer, sykmelder_ukjent, regel, uke,
                frist, hjemmel, regelverk, tilfelle_start, status)
            select gen_random_uuid(), gen_random_uuid(), person_id, 1, mottaker.rolle, 'OPPGAVE',
                case when mottaker.rolle = 'ARBEIDSGIVER' then (310000000 + n %% 700 + mottaker.nr)::text end, false,
                mottaker.regel, 8, date '%2$s' + case mottaker.rolle when 'NAV' then (n * 7 + mottaker.nr) %% 61 - 20 else 60 end,
                'folketrygdloven § 8-8', '2014', date '%2$s' - n %% 365, 'APEN'
            from nye, (values (0, 'NAV', 'AKTIVITETSKRAV'), (1, 'NAV', 'DIALOGMOTE_2'), (2, 'ARBEIDSGIVER', 'DIALOGMOTE_1'),
                (3, 'ARBEIDSGIVER', 'OPPFOLGINGSPLAN')) as mottaker (nr, rolle, regel)
            where mottaker.nr < 3 or n %% 3 = 0
            returning id""";

    static final String PERSONER =
            "select person_id from person where kontor = ? and right(personident, 5)::int % 3 > 0";

    static final Set<String> ALT = Set.of("FORTROLIG", "EGEN_ANSATT");

    final String kontor = nyttHpr();
    final Arbeidsliste liste;
    final Verden verden;

    ArbeidslisteTest(Arbeidsliste liste, Verden verden) {
        this.liste = liste;
        this.verden = verden;
    }

    @BeforeAll
    void fyll_kontoret() {
        verden.les(FYLL.formatted(kontor, I_DAG));
        verden.skriv("analyze");
    }

    @Test
    void ti_tusen_oppgaver_telles_og_vises_på_under_et_sekund() {
        var filter = filter(Map.of());

        var tider = IntStream.range(0, 5).mapToObj(runde -> {
            var begynt = System.nanoTime();
            assertThat(liste.tell(ser(ALT), filter).treff()).isEqualTo(10_000);
            assertThat(les(ALT, filter, Sortering.BEHOV, 9_950, 50)).hasSize(50);
            return Duration.ofNanos(System.nanoTime() - begynt);
        });

        assertThat(tider).anyMatch(tid -> tid.compareTo(Duration.ofSeconds(1)) < 0);
    }

    @Test
    void hvert_antall_er_det_man_får_når_man_velger_det_og_lar_resten_stå() {
        var valgt = Map.of(Filtergruppe.FRIST, Set.of("OVER", "SNART"), Filtergruppe.FODSELSDAG, Set.of("03", "17"));
        var antall = liste.tell(ser(ALT), filter(valgt)).grupper();

        for (var gruppe : EnumSet.complementOf(EnumSet.of(Filtergruppe.VIRKSOMHET))) {
            assertThat(antall.get(gruppe)).as(gruppe.name()).isNotEmpty();
            antall.get(gruppe).forEach((verdi, lovet) -> {
                var bare = new HashMap<>(valgt);
                bare.put(gruppe, Set.of(verdi));
                assertThat(liste.tell(ser(ALT), filter(bare)).treff())
                        .as(gruppe + " " + verdi)
                        .isEqualTo(lovet);
            });
        }
    }

    @Test
    void en_virksomhet_finner_alle_oppgavene_i_tilfellet() {
        var treff = les(ALT, filter(Map.of(Filtergruppe.VIRKSOMHET, Set.of("310000005"))), Sortering.FRIST, 0, 50);

        assertThat(treff).isNotEmpty().allMatch(linje -> linje.virksomheter().contains("310000005"));
    }

    @Test
    void sidene_viser_hver_oppgave_én_gang() {
        var filter = filter(Map.of(Filtergruppe.FRIST, Set.of("OVER")));
        var alle = liste.tell(ser(ALT), filter).treff();

        var lest = IntStream.iterate(0, fra -> fra < alle, fra -> fra + 50)
                .mapToObj(fra -> les(ALT, filter, Sortering.NAVN, fra, 50))
                .flatMap(List::stream)
                .map(linje -> linje.person().id() + linje.regel())
                .toList();

        assertThat(lest).hasSize(alle).doesNotHaveDuplicates();
    }

    @Test
    void etter_behov_kommer_det_som_er_over_frist_først_og_så_dem_det_betyr_mest_for() {
        var linjer = les(ALT, filter(Map.of()), Sortering.BEHOV, 0, 10_000);

        assertThat(linjer)
                .extracting(linje -> linje.frist().isBefore(I_DAG), linje -> Behov.tall(linje.behov()))
                .isSortedAccordingTo(Comparator.<Tuple, Boolean>comparing(
                                rad -> (boolean) rad.toList().get(0))
                        .thenComparing(rad -> (int) rad.toList().get(1))
                        .reversed());
        assertThat(linjer.getFirst().behov()).contains(Behov.UTEN_ARBEIDSGIVER, Behov.IKKE_GRADERT);
    }

    @Test
    void samlet_har_hver_sykmeldt_én_rad_med_alle_oppgavene_sine() {
        var filter = filter(Map.of(), true, false);
        var linjer = les(ALT, filter, Sortering.FRIST, 0, 10_000);

        assertThat(linjer).hasSize(5_000).allMatch(linje -> linje.flere().size() == 1);
        assertThat(liste.tell(ser(ALT), filter))
                .extracting(Treff::kontorets, Treff::alle, Treff::treff)
                .containsExactly(10_000, 5_000, 5_000);
        assertThat(linjer).extracting(Arbeidslinje::frist).isSorted();
    }

    @Test
    void mine_er_oppgavene_om_dem_jeg_har_ved_kontoret_de_nå_hører_til() {
        var filter = filter(Map.of(), false, true);
        var treff = liste.tell(ser(ALT), filter);

        assertThat(treff.treff()).isEqualTo(treff.mine()).isEqualTo(2 * (1000 - 143));
        assertThat(les(ALT, filter, Sortering.FRIST, 0, 10_000))
                .hasSize(treff.mine())
                .allMatch(linje -> linje.tildelt().navIdent().equals("Z990001"));
    }

    @Test
    void uten_tilgang_telles_bare_de_ubeskyttede() {
        var treff = liste.tell(ser(Set.of()), filter(Map.of()));

        assertThat(treff.kontorets()).isEqualTo(10_000 - 2 * (100 + 125 - 25));
        var frister = treff.grupper().get(Filtergruppe.FRIST).values();
        assertThat(frister.stream().reduce(0, Integer::sum)).isEqualTo(treff.kontorets());
    }

    private List<Arbeidslinje> les(
            Set<String> tilganger, Arbeidslistefilter filter, Sortering sortering, int fra, int antall) {
        return liste.les(ser(tilganger), filter, new Utsnitt(sortering, false, fra, antall));
    }

    private Innsyn.Nav ser(Set<String> tilganger) {
        return new Innsyn.Nav(Set.of(kontor), tilganger);
    }

    private Arbeidslistefilter filter(Map<Filtergruppe, Set<String>> valgt) {
        return filter(valgt, false, false);
    }

    private Arbeidslistefilter filter(Map<Filtergruppe, Set<String>> valgt, boolean samlet, boolean bareMine) {
        var regler = List.of("AKTIVITETSKRAV", "DIALOGMOTE_2");
        return new Arbeidslistefilter(kontor, I_DAG, "Z990001", bareMine, samlet, valgt, regler, behov());
    }

    /** To av tre er kjent for kjernen, med alle slags behov. */
    private Behovsbilde behov() {
        return Behovsbilde.av(verden.les(PERSONER, kontor).stream()
                .map(UUID::fromString)
                .collect(Collectors.toMap(id -> id, id -> Behov.av(id.hashCode() & 15))));
    }
}
