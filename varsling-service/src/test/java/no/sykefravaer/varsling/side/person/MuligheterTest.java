package no.sykefravaer.varsling.side.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.varsling.kjerne.Tidslinje.Bestemt;
import no.sykefravaer.varsling.kjerne.Tidslinje.Milepael;
import no.sykefravaer.varsling.kjerne.Tidslinje.Mote;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MuligheterTest {

    static final LocalDate I_DAG = LocalDate.of(2024, 3, 10);
    static final Mote MOTET = new Mote(I_DAG.plusDays(20).atTime(10, 0), "DIGITALT", false);

    @Test
    void et_åpent_aktivitetskrav_kan_alt_utenom_å_angres() {
        assertThat(koder("AKTIVITETSKRAV", "OVER_FRIST", null, null))
                .containsExactly(
                        "aktivitet-oppfylt",
                        "avvent",
                        "aktivitet-unntak",
                        "uttalelse",
                        "forhandsvarsel",
                        "innstilling-om-stans");
    }

    @Test
    void mens_svarfristen_løper_kan_det_ikke_innstilles_på_stans() {
        var varslet = new Bestemt("PERSON", "FORHANDSVARSEL", I_DAG.plusDays(21), null);

        assertThat(koder("AKTIVITETSKRAV", "AVVENT", varslet, null))
                .contains("angre")
                .doesNotContain("innstilling-om-stans");
    }

    @Test
    void et_møte_kalles_inn_før_det_kan_endres_og_avlyses() {
        var innkalt = new Bestemt("PERSON", "INNKALT", I_DAG.plusDays(20), null);

        assertThat(koder("DIALOGMOTE_2", "AKTIV", null, null))
                .containsExactly("mote-innkalling", "mote-referat", "avvent", "unntak", "ikke-aktuell");
        assertThat(koder("DIALOGMOTE_3", "AVVENT", innkalt, MOTET))
                .containsExactly(
                        "mote-referat", "mote-endring", "mote-svar-fra-sykmeldt", "mote-avlysning", "avvent", "angre");
    }

    @Test
    void en_planlagt_plikt_kan_ikke_avventes() {
        assertThat(koder("MAKSDATO", "PLANLAGT", null, null)).containsExactly("oppfyll");
    }

    @Test
    void arbeidsgivers_plikter_er_ikke_navs_å_oppfylle() {
        assertThat(koder("DIALOGMOTE_1", "AKTIV", null, null)).isEmpty();
        assertThat(koder("OPPFOLGINGSPLAN", "AKTIV", null, null)).containsExactly("plan-mottatt");
        assertThat(koder("MOTEINNKALLING", "AKTIV", null, MOTET)).containsExactly("mote-svar");
    }

    @Test
    void det_som_er_over_kan_bare_angres_og_det_mulige_ingenting() {
        assertThat(koder("DIALOGMOTE_2", "UNNTAK", new Bestemt("PERSON", "MEDISINSKE_GRUNNER", null, null), null))
                .containsExactly("angre");
        assertThat(koder("DIALOGMOTE_2", "BORTFALT", null, null)).isEmpty();
        assertThat(Muligheter.til(plikt(null, "DIALOGMOTE_2", "MULIG", null, null), I_DAG))
                .isEmpty();
    }

    @Test
    void det_fakta_har_avgjort_kan_ikke_angres() {
        assertThat(koder("AKTIVITETSKRAV", "OPPFYLT", new Bestemt("FAKTA", "GRADERT", null, null), null))
                .isEmpty();
        assertThat(koder("AKTIVITETSKRAV", "OPPFYLT", new Bestemt("PERSON", "GRADERT", null, null), null))
                .containsExactly("angre");
    }

    @Test
    void hver_kode_finner_sitt_skjema() {
        assertThat(Muligheter.skjema("aktivitet-unntak")).contains(Skjemaer.UNNTAK_AKTIVITET);
        assertThat(Muligheter.skjema("unntak")).contains(Moteskjemaer.UNNTAK_MOTE);
        assertThat(Muligheter.skjema("notater")).isEmpty();
    }

    private static List<String> koder(String regel, String status, Bestemt bestemt, Mote mote) {
        return Muligheter.til(plikt(UUID.randomUUID(), regel, status, bestemt, mote), I_DAG).stream()
                .map(Skjema::kode)
                .toList();
    }

    private static Milepael plikt(UUID id, String regel, String status, Bestemt bestemt, Mote mote) {
        var partens = regel.equals("DIALOGMOTE_1") || regel.equals("OPPFOLGINGSPLAN") || regel.startsWith("MOTE");
        return new Milepael(
                id,
                1,
                regel,
                8,
                I_DAG,
                status,
                "2014",
                "loven",
                null,
                partens ? "ARBEIDSGIVER" : "NAV",
                mote,
                bestemt,
                null);
    }
}
