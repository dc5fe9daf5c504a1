package no.sykefravaer.varsling.db;

import static no.sykefravaer.varsling.Hendelser.I_DAG;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Verden;
import no.sykefravaer.varsling.oppgave.Innsyn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Et kontor med 10 000 åpne oppgaver: 5000 sykmeldte, to oppgaver til Nav og én eller to arbeidsgivere på hver. */
@Helt
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArbeidslisteTest {

    static final String FYLL = """
            with nye as (
                insert into person (person_id, versjon, personident, fornavn, etternavn, kontor, adressebeskyttelse, skjermet)
                select gen_random_uuid(), 1, lpad((n %% 28 + 1)::text, 2, '0') || '8190' || lpad(n::text, 5, '0'), 'Rask',
                    'Elv ' || n, '%1$s', case when n %% 50 = 0 then 'FORTROLIG' else 'UGRADERT' end, n %% 40 = 0
                from generate_series(1, 5000) n
                returning person_id, right(personident, 5)::int as n
            )
            insert into oppgave (id, milepael_id, person_id, versjon, rolle, form, orgnummer, sykmelder_ukjent, regel, uke,
                frist, hjemmel, regelverk, tilfelle_start, status)
            select gen_random_uuid(), gen_random_uuid(), person_id, 1, mottaker.rolle, 'OPPGAVE',
                case when mottaker.rolle = 'ARBEIDSGIVER' then (310000000 + n %% 700 + mottaker.nr)::text end, false,
                mottaker.regel, 8, date '%2$s' + (n * 7 + mottaker.nr) %% 61 - 20, 'folketrygdloven § 8-8', '2014',
                date '%2$s' - n %% 365, 'APEN'
            from nye, (values (0, 'NAV', 'AKTIVITETSKRAV'), (1, 'NAV', 'DIALOGMOTE_2'), (2, 'ARBEIDSGIVER', 'DIALOGMOTE_1'),
                (3, 'ARBEIDSGIVER', 'OPPFOLGINGSPLAN')) as mottaker (nr, rolle, regel)
            where mottaker.nr < 3 or n %% 3 = 0
            returning id""";

    static final Set<String> ALT = Set.of("FORTROLIG", "EGEN_ANSATT");

    final String kontor = nyttHpr();
    final Arbeidsliste liste;
    final Verden verden;

    ArbeidslisteTest(Arbeidsliste liste, Verden verden) {
        this.liste = liste;
        this.verden = verden;
    }

    @BeforeEach
    void fyll_kontoret() {
        verden.les(FYLL.formatted(kontor, I_DAG));
    }

    @Test
    void ti_tusen_oppgaver_telles_og_vises_på_under_et_sekund() {
        var filter = filter(Map.of());

        assertTimeout(Duration.ofSeconds(1), () -> {
            assertThat(liste.tell(ser(ALT), filter).treff()).isEqualTo(10_000);
            assertThat(les(ALT, filter, Sortering.NAVN, 9_950)).hasSize(50);
        });
    }

    @Test
    void hvert_antall_er_det_man_får_når_man_velger_det_og_lar_resten_stå() {
        var valgt = Map.of(Filtergruppe.FRIST, Set.of("OVER", "SNART"), Filtergruppe.FODSELSDAG, Set.of("03", "17"));
        var antall = liste.tell(ser(ALT), filter(valgt)).grupper();

        for (var gruppe : List.of(Filtergruppe.FRIST, Filtergruppe.TYPE, Filtergruppe.FODSELSDAG)) {
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
        var treff = les(ALT, filter(Map.of(Filtergruppe.VIRKSOMHET, Set.of("310000005"))), Sortering.FRIST, 0);

        assertThat(treff).isNotEmpty().allMatch(linje -> linje.virksomheter().contains("310000005"));
    }

    @Test
    void sidene_viser_hver_oppgave_én_gang() {
        var filter = filter(Map.of(Filtergruppe.FRIST, Set.of("OVER")));
        var alle = liste.tell(ser(ALT), filter).treff();

        var lest = IntStream.iterate(0, fra -> fra < alle, fra -> fra + 50)
                .mapToObj(fra -> les(ALT, filter, Sortering.NAVN, fra))
                .flatMap(List::stream)
                .map(linje -> linje.person().id() + linje.regel())
                .toList();

        assertThat(lest).hasSize(alle).doesNotHaveDuplicates();
    }

    @Test
    void uten_tilgang_telles_bare_de_ubeskyttede() {
        var treff = liste.tell(ser(Set.of()), filter(Map.of()));

        assertThat(treff.alle()).isEqualTo(10_000 - 2 * (100 + 125 - 25));
        assertThat(treff.grupper().get(Filtergruppe.FRIST).values().stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(treff.alle());
    }

    private List<Arbeidslinje> les(Set<String> tilganger, Arbeidslistefilter filter, Sortering sortering, int fra) {
        return liste.les(ser(tilganger), filter, sortering, false, fra, 50);
    }

    private Innsyn.Nav ser(Set<String> tilganger) {
        return new Innsyn.Nav(Set.of(kontor), tilganger);
    }

    private Arbeidslistefilter filter(Map<Filtergruppe, Set<String>> valgt) {
        return new Arbeidslistefilter(kontor, I_DAG, valgt, List.of("AKTIVITETSKRAV", "DIALOGMOTE_2"));
    }
}
