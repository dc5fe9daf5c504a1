package no.sykefravaer.milepael.regelverk;

import static no.sykefravaer.milepael.regelverk.Fravaersbygger.BEDRIFT;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.LEGE;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.medFrist;
import static no.sykefravaer.milepael.regelverk.Fravaersbygger.sykmeldt;
import static no.sykefravaer.milepael.regelverk.KommendeLov.IKRAFT;
import static no.sykefravaer.milepael.regelverk.KommendeLov.PLANLEGGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.milepael.domene.Part;
import no.sykefravaer.milepael.domene.Plikt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KommendeLovTest {

    private static List<Plikt> plikter(Fravaersbygger fravaer, String regel) {
        return PLANLEGGER.plikter(fravaer.tilfelle()).stream()
                .filter(plikt -> plikt.regel().equals(regel))
                .toList();
    }

    @Test
    void dagen_før_loven_trer_i_kraft_gjelder_den_gamle_fristen() {
        assertThat(plikter(medFrist(IKRAFT.minusDays(1), 7), "DIALOGMOTE_1"))
                .extracting(Plikt::uke)
                .containsExactly(7);
    }

    @Test
    void når_den_nye_fristen_er_dagen_loven_trer_i_kraft_gjelder_den() {
        assertThat(plikter(medFrist(IKRAFT, 6), "DIALOGMOTE_1"))
                .extracting(Plikt::uke)
                .containsExactly(6);
    }

    @Test
    void plikten_forsvinner_ikke_når_lovendringen_faller_mellom_ny_og_gammel_frist() {
        assertThat(plikter(medFrist(IKRAFT.plusDays(2), 7), "DIALOGMOTE_1"))
                .extracting(Plikt::regelverk)
                .containsExactly("kommende");
    }

    @Test
    void nye_vilkår_følger_den_nye_raden() {
        assertThat(plikter(medFrist(IKRAFT, 6).delvis(), "DIALOGMOTE_1")).hasSize(1);
    }

    @Test
    void en_ny_plikt_gjelder_fra_loven_trer_i_kraft() {
        assertThat(plikter(medFrist(IKRAFT, 3), "SAMTALE")).hasSize(1);
    }

    @Test
    void en_ny_plikt_gjelder_ikke_før() {
        assertThat(plikter(medFrist(IKRAFT.minusDays(1), 3), "SAMTALE")).isEmpty();
    }

    @Test
    void den_nye_plikten_i_uke_10_har_frist_aktivering_og_hjemmel_fra_raden() {
        var plikt =
                plikter(sykmeldt(IKRAFT, IKRAFT.plusDays(69)), "FORVENTNING").getFirst();

        assertThat(plikt.naadd()).isTrue();
        assertThat(plikt.frist()).isEqualTo(IKRAFT.plusDays(69));
        assertThat(plikt.aktiveres()).isEqualTo(IKRAFT.plusDays(56));
        assertThat(plikt.hjemmel()).isEqualTo("en kommende lov § 1");
    }

    @Test
    void den_nye_plikten_går_til_mottakerne_raden_sier() {
        assertThat(plikter(sykmeldt(IKRAFT, IKRAFT.plusDays(69)), "FORVENTNING")
                        .getFirst()
                        .mottakere())
                .containsExactly(
                        new Part(Rolle.ARBEIDSGIVER, Form.OPPGAVE, BEDRIFT, null),
                        new Part(Rolle.SYKMELDER, Form.OPPGAVE, null, LEGE),
                        new Part(Rolle.NAV, Form.MELDING, null, null));
    }

    @Test
    void møtet_har_mistet_sykmelder_som_mottaker() {
        assertThat(plikter(medFrist(IKRAFT, 6), "DIALOGMOTE_1").getFirst().mottakere())
                .extracting(Part::rolle)
                .containsExactly(Rolle.ARBEIDSGIVER);
    }

    @Test
    void hele_planen_etter_den_kommende_loven_er_gamle_og_nye_rader_om_hverandre() {
        assertThat(PLANLEGGER.plikter(sykmeldt(IKRAFT, IKRAFT.plusDays(399)).tilfelle()))
                .extracting(plikt -> plikt.uke() + " " + plikt.regelverk())
                .containsExactlyInAnyOrder(
                        "4 2014", "6 kommende", "8 2014", "26 2014", "39 2014", "52 2014", "3 kommende", "10 kommende");
    }

    @Test
    void siden_juristen_leser_viser_den_kommende_loven_ved_siden_av_den_gamle() {
        assertThat(Regelverksdokument.av(KommendeLov.REGLER))
                .contains("### Uke 7, senere 6 · `DIALOGMOTE_1`")
                .contains("| Når fristen er | 2011-07-01 – 2014-06-30 | 2014-07-01 – 2030-12-31 | fra 2031-01-01 |")
                .contains("| **Loven av** | 2011 | 2014 | kommende |")
                .contains("| uke 7 (dag 49): den dagen ukene er omme | uke 6 (dag 42): den dagen ukene er omme |")
                .contains("### Uke 10 · `FORVENTNING`\nArbeidsgiver og sykmelder skal si hva de venter av fraværet.")
                .contains("| 10 | Arbeidsgiver og sykmelder skal si hva de venter av fraværet | arbeidsgiver |");
    }

    @Test
    void det_loven_ikke_rører_er_som_før() {
        assertThat(plikter(sykmeldt(IKRAFT, IKRAFT.plusDays(99)), "OPPFOLGINGSPLAN"))
                .extracting(Plikt::regelverk)
                .containsExactly("2014");
    }
}
