package no.sykefravaer.milepael.app;

import static no.sykefravaer.milepael.Hendelsesbygger.EKSEMPEL_AS;
import static no.sykefravaer.milepael.Hendelsesbygger.den;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.Sykmeldingsstatus;
import no.sykefravaer.milepael.Bildet;
import no.sykefravaer.milepael.Hendelsesbygger;
import no.sykefravaer.milepael.MedKafkaOgDatabase;
import no.sykefravaer.milepael.Prove;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.domene.Statistikkutvalg;
import no.sykefravaer.milepael.statistikk.Maanedstall;
import no.sykefravaer.milepael.statistikk.Plikttall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Fravær som begynte mandag 5. januar 2026: 4 uker er omme 1. februar, 7 uker 22. februar, 12 uker 29. mars, 26 uker 5.
 * juli. I dag er 31. august 2026.
 */
@MedKafkaOgDatabase
class KontorstatistikkTest {

    static final LocalDate START = LocalDate.of(2026, 1, 5);
    static final LocalDate UKE_26 = LocalDate.of(2026, 7, 5);
    static final LocalDate I_DAG = LocalDate.of(2026, 8, 31);

    @Inject
    Prove prove;

    @Inject
    Bildet bildet;

    @Inject
    Kontorstatistikk statistikk;

    @Inject
    Bestemmer bestemmer;

    @BeforeEach
    void tomt() {
        bildet.tom();
    }

    @Test
    void den_som_flytter_telles_der_hun_hørte_til_den_dagen_uka_var_omme() {
        sykmeldt(1, 60);
        prove.mottar(om(1).person("0315", null));
        prove.mottar(den(START.plusDays(36)).om(om(1).ident()).person("1719", null));

        assertThat(maaned("0315", 2).passert()).isEqualTo(Map.of(4, 1L));
        assertThat(maaned("1719", 2).passert()).isEqualTo(Map.of(7, 1L));
        assertThat(maaned("1719", 3).passert()).isEqualTo(Map.of(8, 1L));
    }

    @Test
    void gradert_er_det_man_var_den_dagen_uke_tolv_var_omme_ikke_ved_slutten() {
        ved("0315", 1, 2);
        prove.mottar(
                om(1).gradert("s-1", START, START.plusDays(83)),
                om(1).sendt("s-1b", START.plusDays(84), START.plusDays(120)));
        prove.mottar(
                om(2).sendt("s-2", START, START.plusDays(83)),
                om(2).gradert("s-2b", START.plusDays(84), START.plusDays(120)));

        var mars = maaned("0315", 3);

        assertThat(mars.passert()).containsEntry(12, 2L);
        assertThat(mars.graderte()).isEqualTo(1);
    }

    @Test
    void dialogmøte_2_teller_i_måneden_uke_26_er_omme_med_holdt_unntak_og_uaktuelle_hver_for_seg() throws SQLException {
        ved("0315", 1, 2, 3, 4, 5, 6);
        for (int nr = 1; nr <= 5; nr++) {
            sykmeldt(nr, 200);
        }
        sykmeldt(6, 181); // friskmeldt dagen før
        bestem(1, "DIALOGMOTE_2", Status.OPPFYLT, null, UKE_26);
        bestem(2, "DIALOGMOTE_2", Status.IKKE_AKTUELL, "DIALOGMOTE_AVHOLDT", UKE_26.plusDays(1));
        bestem(3, "DIALOGMOTE_2", Status.UNNTAK, "MEDISINSKE_GRUNNER", UKE_26.minusDays(9));
        bestem(4, "DIALOGMOTE_2", Status.IKKE_AKTUELL, "ARBEIDSTAKER_AAP", UKE_26);

        assertThat(maaned("0315", 7).plikter()).containsEntry("DIALOGMOTE_2", new Plikttall(1, 3, 1, 1));
        assertThat(maaned("0315", 6).plikter()).doesNotContainKey("DIALOGMOTE_2");
    }

    @Test
    void planen_og_møte_1_teller_i_måneden_de_skulle_vært_gjort() throws SQLException {
        ved("0315", 1, 2);
        sykmeldt(1, 60);
        sykmeldt(2, 60);
        bestem(1, "OPPFOLGINGSPLAN", Status.OPPFYLT, null, LocalDate.of(2026, 2, 1));
        bestem(2, "OPPFOLGINGSPLAN", Status.OPPFYLT, null, LocalDate.of(2026, 2, 2));
        bestem(2, "DIALOGMOTE_1", Status.UNNTAK, "APENBART_UNODVENDIG", START.plusDays(30));

        assertThat(maaned("0315", 2).plikter())
                .containsEntry("OPPFOLGINGSPLAN", new Plikttall(1, 2, 0, 0))
                .containsEntry("DIALOGMOTE_1", new Plikttall(0, 1, 1, 0));
    }

    @Test
    void aktivitetskravet_er_avgjort_når_den_sykmeldte_er_gradert_eller_noen_har_gjort_unntak() throws SQLException {
        ved("0315", 1, 2, 3);
        sykmeldt(1, 60);
        sykmeldt(2, 60);
        sykmeldt(3, 60);
        prove.mottar(den(START.plusDays(50)).om(om(3).ident()).gradert("s-3b", START.plusDays(60), START.plusDays(80)));
        bestem(1, "AKTIVITETSKRAV", Status.UNNTAK, "MEDISINSKE_GRUNNER", START.plusDays(50));

        assertThat(maaned("0315", 3).plikter()).containsEntry("AKTIVITETSKRAV", new Plikttall(2, 3, 0, 0));
    }

    @Test
    void et_forhåndsvarsel_i_tide_er_en_avgjørelse_også_etter_at_uttalelsen_er_kommet() throws SQLException {
        ved("0315", 1, 2);
        sykmeldt(1, 60);
        sykmeldt(2, 60);
        bestem(1, "AKTIVITETSKRAV", Status.AVVENT, "FORHANDSVARSEL", START.plusDays(50));
        bestem(1, "AKTIVITETSKRAV", Status.AKTIV, null, START.plusDays(70));
        bestem(2, "AKTIVITETSKRAV", Status.AVVENT, "DROFTES_INTERNT", START.plusDays(50));

        assertThat(maaned("0315", 3).plikter()).containsEntry("AKTIVITETSKRAV", new Plikttall(1, 2, 0, 0));
    }

    @Test
    void den_uten_arbeidsgiver_skal_følges_opp_innen_tolv_uker() throws SQLException {
        ved("0315", 1, 2);
        for (int nr = 1; nr <= 2; nr++) {
            var periode = Hendelsesbygger.hel(START, START.plusDays(100));
            prove.mottar(om(nr).hos(null).sykmelding("s-" + nr, Sykmeldingsstatus.BEKREFTET, periode));
        }
        bestem(1, "OPPFOLGING_UTEN_ARBEIDSGIVER", Status.OPPFYLT, null, START.plusDays(60));

        assertThat(maaned("0315", 3).plikter())
                .containsEntry("OPPFOLGING_UTEN_ARBEIDSGIVER", new Plikttall(1, 2, 0, 0));
    }

    @Test
    void det_som_ligger_fram_i_tid_er_ikke_passert_men_står_i_uka_si() {
        ved("0315", 1);
        prove.mottar(den(I_DAG).om(om(1).ident()).sendt("s-1", I_DAG.minusDays(20), I_DAG.plusDays(90)));

        var tall = statistikk.om(aaret("0315"), I_DAG);

        assertThat(tall.maaneder()).allSatisfy(en -> assertThat(en.passert()).isEmpty());
        assertThat(tall.framover().get(1).frister()).isEqualTo(Map.of("OPPFOLGINGSPLAN", 1L));
        assertThat(tall.framover().get(4).frister()).isEqualTo(Map.of("DIALOGMOTE_1", 1L));
    }

    private Maanedstall maaned(String enhet, int nummer) {
        return statistikk.om(aaret(enhet), I_DAG).maaneder().stream()
                .filter(tall -> tall.maaned().equals(YearMonth.of(2026, nummer)))
                .findFirst()
                .orElseThrow();
    }

    private static Statistikkutvalg aaret(String enhet) {
        return new Statistikkutvalg(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), enhet);
    }

    private void ved(String enhet, int... numre) {
        for (var nr : numre) {
            prove.mottar(om(nr).person(enhet, null));
        }
    }

    private void sykmeldt(int nr, int dager) {
        prove.mottar(om(nr).sendt("s-" + nr, START, START.plusDays(dager - 1L)));
    }

    private void bestem(int nr, String regel, Status status, String arsak, LocalDate dag) throws SQLException {
        bestemmer.bestem(om(nr).ident(), regel, status, arsak, dag);
    }

    private static Hendelsesbygger om(int nr) {
        return den(START)
                .om(new Personident("%011d".formatted(70_200_000_000L + nr)))
                .hos(EKSEMPEL_AS);
    }
}
