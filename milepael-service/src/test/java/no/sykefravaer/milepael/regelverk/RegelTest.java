package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.regelverk.Fravaersbygger.dag;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.sykmeldtDager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Part;
import no.sykefravaer.milepael.domene.Plikt;
import no.sykefravaer.milepael.regelverk.Regel.Omfatter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Det en rad kan si, og hva den blir når noe av det byttes ut. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegelTest {

    static final LocalDate FRIST_I_UKE_5 = dag(35);

    @Test
    void en_rad_gir_plikten_med_det_den_sier() {
        var plikt = plikt(rad());

        assertThat(plikt.hjemmel()).isEqualTo("folketrygdloven § 1");
        assertThat(plikt.regelverk()).isEqualTo("prøve");
        assertThat(plikt.frist()).isEqualTo(FRIST_I_UKE_5);
        assertThat(plikt.aktiveres()).isEqualTo(dag(11));
        assertThat(plikt.sykepenger()).isNull();
        assertThat(plikt.mottakere())
                .containsExactly(
                        new Part(Rolle.NAV, Form.OPPGAVE, null, null),
                        new Part(Rolle.SYKMELDER, Form.MELDING, null, Fravaersbygger.LEGE));
    }

    @Test
    void en_rad_kan_få_en_annen_hjemmel() {
        assertThat(plikt(rad().hjemlet(Hjemmel.arbeidsmiljoloven("§ 2"))).hjemmel())
                .isEqualTo("arbeidsmiljøloven § 2");
        assertThat(rad().hjemlet(Hjemmel.rutine()).hjemmel().merke()).isEqualTo(Merke.R);
    }

    @Test
    void en_rad_kan_få_andre_vilkår() {
        assertThat(plikter(rad().naar(Vilkar.UTEN_ARBEIDSGIVER))).isEmpty();
    }

    @Test
    void en_rad_kan_aktiveres_et_antall_dager_før_fristen() {
        assertThat(plikt(rad(Aktivering.forFrist(7))).aktiveres()).isEqualTo(dag(28));
    }

    @Test
    void en_rad_kan_kreve_at_sykmeldingen_rekker_til_fristen() {
        var kreverFrist = rad(Aktivering.etterStart(10).naarFristenNaas());

        assertThat(plikter(sykmeldtDager(34), kreverFrist)).noneMatch(Plikt::naadd);
        assertThat(plikter(sykmeldtDager(35), kreverFrist)).allMatch(Plikt::naadd);
    }

    @Test
    void en_rad_kan_gjelde_i_en_annen_tid() {
        var annen = Gyldighet.fra("annen", FRIST_I_UKE_5.minusDays(9)).til(FRIST_I_UKE_5.plusDays(1));

        assertThat(plikt(rad().gyldig(annen)).regelverk()).isEqualTo("annen");
        assertThat(plikter(rad().gyldig(annen.til(FRIST_I_UKE_5)))).isEmpty();
        assertThat(plikter(rad().gyldig(annen.fra(FRIST_I_UKE_5)))).hasSize(1);
    }

    @Test
    void en_rad_kan_ikke_slutte_å_gjelde_før_den_begynner() {
        var fra = Gyldighet.fra("annen", FRIST_I_UKE_5);

        assertThatThrownBy(() -> fra.til(FRIST_I_UKE_5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(fra.til(FRIST_I_UKE_5.plusDays(1)).tom()).isEqualTo(FRIST_I_UKE_5);
    }

    @Test
    void merknaden_er_til_den_som_leser() {
        assertThat(rad().merket("Ny.").merknad()).isEqualTo("Ny.");
        assertThat(plikt(rad().merket("Ny."))).isEqualTo(plikt(rad()));
    }

    private static Regel rad() {
        return rad(Aktivering.etterStart(10));
    }

    private static Regel rad(Aktivering aktivering) {
        return new Regel(
                "PROVE",
                5,
                Omfatter.PERSON,
                "Nav skal prøve",
                Hjemmel.folketrygdloven("§ 1"),
                Vilkar.HAR_ARBEIDSGIVER,
                Rolle.NAV,
                List.of(Adressat.oppgaveTil(Rolle.NAV), Adressat.meldingTil(Rolle.SYKMELDER)),
                Frist.UKENE,
                aktivering,
                Gyldighet.fra("prøve", FRIST_I_UKE_5),
                "");
    }

    private static Plikt plikt(Regel rad) {
        return plikter(rad).getFirst();
    }

    private static List<Plikt> plikter(Regel rad) {
        return plikter(sykmeldtDager(60), rad);
    }

    private static List<Plikt> plikter(Fravaersbygger fravaer, Regel rad) {
        return new Planlegger(List.of(rad), Lovvalg.FRIST).plikter(fravaer.tilfelle());
    }
}
