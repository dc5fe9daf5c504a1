package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import no.sykefravaer.systemtest.nettleser.MedNettleser;
import no.sykefravaer.systemtest.nettleser.Nettleser;
import no.sykefravaer.systemtest.nettleser.Vindu;
import no.sykefravaer.systemtest.system.Databasene;
import no.sykefravaer.systemtest.system.MedSystemet;
import no.sykefravaer.systemtest.system.Systemet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Et kontor med 5000 sykmeldte og 10 000 åpne oppgaver, i begge tjenestenes baser. */
@Order(11)
@ExtendWith({MedSystemet.class, MedNettleser.class})
class TiTusenTest {

    private static final String KONTOR = "0198";
    private static final String ID = "('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    private static final String MED_NUMMER = "from generate_series(1, 5000) n returning 1";

    private static final String HOS_VARSLING = """
            insert into person (person_id, versjon, personident, fornavn, etternavn, kontor, adressebeskyttelse, skjermet)
            select %s, 1, lpad((n %% 28 + 1)::text, 2, '0') || '8190' || lpad(n::text, 5, '0'), 'Rask', 'Elv' || n, '%s',
                'UGRADERT', false
            """.formatted(ID, KONTOR) + MED_NUMMER;
    private static final String OPPGAVER = """
            insert into oppgave (id, milepael_id, person_id, versjon, rolle, form, orgnummer, sykmelder_ukjent, regel, uke,
                frist, hjemmel, regelverk, tilfelle_start, status)
            select gen_random_uuid(), gen_random_uuid(), %s, 1, m.rolle, 'OPPGAVE',
                case when m.rolle = 'ARBEIDSGIVER' then (310000000 + n %% 700)::text end, false, m.regel, 8,
                current_date + case m.rolle when 'NAV' then n %% 61 - 20 else 60 end, 'folketrygdloven § 8-8', '2014', current_date - n %% 365, 'APEN'
            from generate_series(1, 5000) n, (values ('NAV', 'AKTIVITETSKRAV'), ('NAV', 'DIALOGMOTE_2'),
                ('ARBEIDSGIVER', 'DIALOGMOTE_1')) m (rolle, regel) returning 1""".formatted(ID);
    private static final String HOS_KJERNEN = """
            insert into person (id, personident, versjon, opplyst, opplysninger)
            select %s, lpad((n %% 28 + 1)::text, 2, '0') || '8190' || lpad(n::text, 5, '0'), 1, now(), jsonb_build_object(
                'navKontor', '%s', 'adressebeskyttelse', 'UGRADERT', 'skjermet', false, 'fornavn', 'Rask', 'etternavn', 'Elv')
            """.formatted(ID, KONTOR) + MED_NUMMER;
    private static final String TILFELLER = """
            insert into tilfelle (id, person_id, start, slutt, antall_sykedager, gradert, arbeidstaker, virksomhetsnummer,
                opphort)
            select gen_random_uuid(), %s, current_date - n %% 365, current_date + 30, 30, n %% 2 = 0, n %% 5 > 0, '[]', false
            """.formatted(ID) + MED_NUMMER;
    private static final String TOM = "delete from %s where %s::text like '00000000-0000-4000-8000-%%' returning 1";

    private static final int FORSOK = 3;
    private static final long ET_SEKUND = 1_000;
    private static final long MEST_MINNE = 400 * 1024; // kB

    private final Nettleser nettleser;
    private final Systemet systemet;
    private final Databasene databasene;

    TiTusenTest(Nettleser nettleser, Systemet systemet) {
        this.nettleser = nettleser;
        this.systemet = systemet;
        this.databasene = new Databasene(systemet);
    }

    @BeforeEach
    void fyll() {
        databasene.varsling(HOS_VARSLING);
        databasene.varsling(OPPGAVER);
        databasene.milepael(HOS_KJERNEN);
        databasene.milepael(TILFELLER);
    }

    @AfterEach
    void rydd() {
        databasene.varsling(TOM.formatted("oppgave", "person_id"));
        databasene.varsling(TOM.formatted("person", "person_id"));
        databasene.milepael(TOM.formatted("tilfelle", "person_id"));
        databasene.milepael(TOM.formatted("person", "id"));
    }

    @Test
    void lista_filteret_og_søket_svarer_på_under_et_sekund_og_tjenesten_holder_seg_under_400_MB() {
        try (var vindu = nettleser.vindu(1280).loggInnVed(KONTOR)) {
            assertThat(vindu.side().locator("#treff").innerText()).isEqualTo("Viser 1–50 av 10000 oppgaver");
            assertThat(vindu.side().locator("label[for=grad-GRADERT]").innerText())
                    .contains("(5000)");

            assertThat(raskeste(() -> vindu.gaaTil("/oppgaver"))).as("liste").isLessThan(ET_SEKUND);
            assertThat(raskeste(() -> vindu.gaaTil("/oppgaver?frist=OVER&grad=HELT&alder=FRA_30&sorter=behov")))
                    .as("filter")
                    .isLessThan(ET_SEKUND);
            assertThat(raskeste(() -> vindu.gaaTil("/oppgaver?samle=person&sorter=navn&side=90")))
                    .as("side")
                    .isLessThan(ET_SEKUND);
            assertThat(raskeste(() -> sok(vindu))).as("søk").isLessThan(ET_SEKUND);
            assertThat(vindu.hent("/oppgaver/csv?kontor=" + KONTOR).lines()).hasSize(10_001);
            assertThat(minne()).as("kB i minnet").isLessThan(MEST_MINNE);
        }
    }

    private static void sok(Vindu vindu) {
        vindu.gaaTil("/oppgaver/sok").side().locator("#sok").fill("elv49");
        vindu.side()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Søk"))
                .click();
        assertThat(vindu.side().locator("#treff").innerText()).startsWith("Viser de 50 første.");
    }

    /** Millisekunder, den raskeste av tre: det er tjenesten som måles, ikke alt annet maskinen gjør. */
    private static long raskeste(Runnable dette) {
        return LongStream.range(0, FORSOK).map(forsok -> tid(dette)).min().orElseThrow();
    }

    private static long tid(Runnable dette) {
        var fra = System.nanoTime();
        dette.run();
        return Duration.ofNanos(System.nanoTime() - fra).toMillis();
    }

    /** Det varsling-service har i minnet nå, i kB, slik Linux teller det. */
    private long minne() {
        var status = Path.of(
                "/proc",
                Long.toString(systemet.mappe().prosess("varsling-service").pid()),
                "status");
        try (var linjer = Files.lines(status)) {
            return linjer.filter(linje -> linje.startsWith("VmRSS:"))
                    .map(linje -> linje.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
