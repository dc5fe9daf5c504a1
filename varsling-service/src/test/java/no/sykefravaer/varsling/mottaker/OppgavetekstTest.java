package no.sykefravaer.varsling.mottaker;

import static no.sykefravaer.varsling.Hendelser.PASSERT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse.Mote;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.oppgave.Adressat;
import no.sykefravaer.varsling.oppgave.Malform;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Plikt;
import no.sykefravaer.varsling.oppgave.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OppgavetekstTest {

    static final Adressat ARBEIDSGIVER = new Adressat(Rolle.ARBEIDSGIVER, Form.OPPGAVE, "910000001", null, false);
    static final Adressat SYKMELDER_UKJENT = new Adressat(Rolle.NAV, Form.OPPGAVE, null, null, true);
    static final String LOV = "arbeidsmiljøloven § 4-6 fjerde ledd";

    @Test
    void teksten_sier_hva_når_og_etter_hvilken_lov() {
        assertThat(tekst(ARBEIDSGIVER, "DIALOGMOTE_1", LOV, null))
                .isEqualTo("Kall inn den ansatte til dialogmøte 1. "
                        + "Frist 28. februar 2024 (arbeidsmiljøloven § 4-6 fjerde ledd).");
    }

    @Test
    void en_sen_oppgave_nevner_både_lovens_dato_og_arbeidsfristen() {
        assertThat(tekst(ARBEIDSGIVER, "DIALOGMOTE_1", LOV, LocalDate.of(2024, 3, 17)))
                .contains("Fristen var 28. februar 2024; gjør det innen 17. mars 2024");
    }

    @Test
    void en_oppgave_uten_kjent_sykmelder_er_merket() {
        assertThat(tekst(SYKMELDER_UKJENT, "AKTIVITETSKRAV", LOV, null))
                .startsWith("Sykmelder ukjent. Gi uttalelse til Nav");
    }

    @Test
    void en_ny_regel_får_en_tekst_uten_at_koden_kjenner_den() {
        assertThat(tekst(ARBEIDSGIVER, "HELT_NY_REGEL", LOV, null)).startsWith("Oppfølging i uke 7 av sykefraværet.");
    }

    @Test
    void teksten_er_aldri_lengre_enn_mottakeren_tåler() {
        assertThat(tekst(ARBEIDSGIVER, "DIALOGMOTE_1", "§".repeat(500), null)).hasSize(300);
    }

    @Test
    void en_innkalling_sier_når_og_hvor() {
        var mote = new Mote(LocalDateTime.of(2024, 6, 12, 10, 0), "DIGITALT");

        assertThat(tekst(ARBEIDSGIVER, "MOTEINNKALLING", LOV, null, mote))
                .startsWith("Nav kaller inn til dialogmøte. Svar om du kommer, og møt."
                        + " Møtet er 12. juni 2024 kl. 10.00, digitalt. Frist");
    }

    @Test
    void det_noen_har_bedt_om_utenom_kalenderen_nevner_ingen_uke() {
        var plikt = new Plikt("HELT_NY_REGEL", 0, PASSERT, LOV, "2014", null, Rolle.NAV, null);

        assertThat(tekst(ARBEIDSGIVER, plikt, null)).startsWith("Oppfølging av sykefraværet.");
    }

    @Test
    void på_nynorsk_er_også_loven_og_fristen_på_nynorsk() {
        var plikt = new Plikt(
                "OPPFOLGINGSPLAN",
                4,
                PASSERT,
                "arbeidsmiljøloven § 4-6 tredje ledd",
                "2014",
                null,
                Rolle.ARBEIDSGIVER,
                null);

        assertThat(Oppgavetekst.av(oppgave(ARBEIDSGIVER, plikt, LocalDate.of(2024, 3, 17)), Malform.NYNORSK))
                .isEqualTo("Lag oppfølgingsplan saman med den tilsette, og send han til sjukmeldaren. Fristen var"
                        + " 28. februar 2024; gjer det innan 17. mars 2024 (arbeidsmiljølova § 4-6 tredje ledd).");
    }

    @Test
    void regnestykket_er_bare_av_det_mottakeren_selv_vet() {
        var start = PASSERT.minusDays(27);
        var egen = new Plikt("OPPFOLGINGSPLAN", 4, PASSERT, LOV, "2014", start, Rolle.ARBEIDSGIVER, null);
        var alles = new Plikt("MAKSDATO", 52, PASSERT, LOV, "2014", start, Rolle.NAV, null);

        assertThat(Oppgavetekst.regnestykke(oppgave(ARBEIDSGIVER, egen, null), Malform.BOKMAL))
                .contains("Fraværet hos dere begynte 1. februar 2024, og 4 uker er omme 28. februar 2024.");
        assertThat(Oppgavetekst.regnestykke(oppgave(ARBEIDSGIVER, alles, null), Malform.BOKMAL))
                .isEmpty();
    }

    @Test
    void ingen_setning_mangler_på_nynorsk_og_ingen_har_bokmål_i_seg() {
        assertThat(Setninger.alle())
                .allSatisfy(
                        ord -> assertThat(" " + ord.nynorsk().toLowerCase(Locale.ROOT) + " ")
                                .isNotBlank()
                                .doesNotContainPattern(
                                        "[ ,](ikke|sykmeld|sykefrav|sykepeng|arbeidsgiver |uke |noen|sammen|fra|hva|hvordan|jeg|dere |kommer |si )"));
    }

    private static String tekst(Adressat adressat, String regel, String hjemmel, LocalDate arbeidsfrist) {
        return tekst(adressat, regel, hjemmel, arbeidsfrist, null);
    }

    private static String tekst(Adressat adressat, String regel, String hjemmel, LocalDate arbeidsfrist, Mote mote) {
        var plikt = new Plikt(regel, 7, PASSERT, hjemmel, "2014", null, Rolle.ARBEIDSGIVER, mote);
        return tekst(adressat, plikt, arbeidsfrist);
    }

    private static String tekst(Adressat adressat, Plikt plikt, LocalDate arbeidsfrist) {
        return Oppgavetekst.av(oppgave(adressat, plikt, arbeidsfrist));
    }

    private static Oppgave oppgave(Adressat adressat, Plikt plikt, LocalDate arbeidsfrist) {
        return new Oppgave(
                new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), 1, adressat, plikt, arbeidsfrist, Status.APEN, null);
    }
}
