package no.sykefravaer.milepael.statistikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Milepael.Status;
import no.sykefravaer.milepael.statistikk.Kontorhistorikk.Opplyst;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** I dag er onsdag 2. september 2026. Person 1 hører til 0315, person 2 til 1719. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UkesprognoseTest {

    static final LocalDate I_DAG = LocalDate.of(2026, 9, 2);
    static final LocalDate SISTE_DAG = LocalDate.of(2026, 11, 29);
    static final UUID EN = new UUID(0, 1);
    static final UUID ANNEN = new UUID(0, 2);

    @Test
    void det_er_tretten_uker_og_den_første_begynner_på_mandagen_før_i_dag() {
        var uker = Ukesprognose.av(grunnlag(), I_DAG);

        assertThat(uker).hasSize(13);
        assertThat(uker.getFirst().fra()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(uker.getLast().til()).isEqualTo(SISTE_DAG).isEqualTo(Ukesprognose.slutt(I_DAG));
    }

    @Test
    void en_frist_står_i_sin_uke_og_en_som_er_ute_står_ikke() {
        var uker = Ukesprognose.av(
                grunnlag(
                        sak(EN, "AKTIVITETSKRAV", I_DAG.minusDays(1), null),
                        sak(EN, "AKTIVITETSKRAV", I_DAG, null),
                        sak(EN, "DIALOGMOTE_1", LocalDate.of(2026, 9, 6), null),
                        sak(EN, "DIALOGMOTE_1", LocalDate.of(2026, 9, 7), null),
                        sak(EN, "MAKSDATO", SISTE_DAG.plusDays(1), null)),
                I_DAG);

        assertThat(uker.getFirst().frister()).isEqualTo(Map.of("AKTIVITETSKRAV", 1L, "DIALOGMOTE_1", 1L));
        assertThat(uker.get(1).frister()).isEqualTo(Map.of("DIALOGMOTE_1", 1L));
        assertThat(uker).filteredOn(uke -> !uke.frister().isEmpty()).hasSize(2);
    }

    @Test
    void det_som_er_gjort_eller_hører_til_et_annet_kontor_står_ikke() {
        var uker = Ukesprognose.av(
                grunnlag(sak(EN, "AKTIVITETSKRAV", I_DAG, Status.OPPFYLT), sak(ANNEN, "AKTIVITETSKRAV", I_DAG, null)),
                I_DAG);

        assertThat(uker.getFirst().frister()).isEmpty();
    }

    @Test
    void åtte_av_ti_møter_må_holdes_og_de_som_er_holdt_trekkes_fra() {
        var fredag = LocalDate.of(2026, 10, 2);
        var moter = new ArrayList<Pliktsak>();
        for (int nr = 0; nr < 11; nr++) {
            moter.add(sak(EN, "DIALOGMOTE_2", fredag, nr < 3 ? Status.OPPFYLT : null));
        }
        moter.add(sak(EN, "DIALOGMOTE_2", fredag, Status.UNNTAK));

        var uke =
                Ukesprognose.av(grunnlag(moter.toArray(Pliktsak[]::new)), I_DAG).get(4);

        assertThat(uke.moter()).isEqualTo(new Motebehov(11, 3, 6, LocalDate.of(2026, 9, 11)));
    }

    @Test
    void når_målet_alt_er_nådd_må_ingen_innkalles() {
        var uke = Ukesprognose.av(grunnlag(sak(EN, "DIALOGMOTE_2", I_DAG, Status.OPPFYLT)), I_DAG)
                .getFirst();

        assertThat(uke.moter()).isEqualTo(new Motebehov(1, 1, 0, null));
    }

    @Test
    void et_møte_det_er_kalt_inn_til_i_tide_trekkes_fra_og_ett_etter_fristen_gjør_ikke() {
        var fredag = LocalDate.of(2026, 10, 2);
        var uke = Ukesprognose.av(grunnlag(innkalt(fredag, fredag), innkalt(fredag, fredag.plusDays(1))), I_DAG)
                .get(4);

        assertThat(uke.moter()).isEqualTo(new Motebehov(2, 1, 1, LocalDate.of(2026, 9, 11)));
    }

    @Test
    void målet_regnes_for_hele_måneden_også_det_som_alt_er_passert() {
        var maaneder = Maanedsprognose.av(
                grunnlag(
                        holdt(LocalDate.of(2026, 9, 1)),
                        holdt(LocalDate.of(2026, 8, 31)),
                        sak(EN, "DIALOGMOTE_2", LocalDate.of(2026, 9, 30), null),
                        sak(ANNEN, "DIALOGMOTE_2", LocalDate.of(2026, 9, 30), null)),
                I_DAG);

        assertThat(maaneder).extracting(Maanedsprognose::maaned).hasToString("[2026-09, 2026-10, 2026-11]");
        assertThat(maaneder.getFirst().moter()).isEqualTo(new Motebehov(2, 1, 1, LocalDate.of(2026, 9, 9)));
        assertThat(maaneder.getLast().moter()).isEqualTo(new Motebehov(0, 0, 0, null));
    }

    private static Pliktsak holdt(LocalDate frist) {
        return new Pliktsak(EN, "DIALOGMOTE_2", frist, frist, Status.OPPFYLT, null, frist, null, null);
    }

    private static Pliktsak innkalt(LocalDate frist, LocalDate mote) {
        return new Pliktsak(EN, "DIALOGMOTE_2", frist, frist, null, null, null, mote, null);
    }

    private static Kontorgrunnlag grunnlag(Pliktsak... saker) {
        var mars = Instant.parse("2026-03-02T08:00:00Z");
        return new Kontorgrunnlag(
                "0315",
                Map.of(
                        EN, new Kontorhistorikk(List.of(new Opplyst(mars, "0315"))),
                        ANNEN, new Kontorhistorikk(List.of(new Opplyst(mars, "1719")))),
                List.of(),
                List.of(saker));
    }

    private static Pliktsak sak(UUID person, String regel, LocalDate frist, Status bestemt) {
        return new Pliktsak(person, regel, frist, frist, bestemt, null, I_DAG, null, null);
    }
}
