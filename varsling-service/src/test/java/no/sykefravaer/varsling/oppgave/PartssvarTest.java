package no.sykefravaer.varsling.oppgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartssvarTest {

    static final String[] ALLTID = {"be-om-dialogmote", "be-om-bistand"};

    @Test
    void planen_kan_sendes_eller_være_åpenbart_unødvendig() {
        assertThat(svar("OPPFOLGINGSPLAN", Rolle.ARBEIDSGIVER, Form.OPPGAVE, Status.APEN))
                .containsExactly("utfort", "plan-sendt", "apenbart-unodvendig", ALLTID[0], ALLTID[1]);
    }

    @Test
    void en_innkalling_besvares_med_om_man_kommer() {
        assertThat(svar("MOTEINNKALLING_SYKMELDER", Rolle.SYKMELDER, Form.OPPGAVE, Status.APEN))
                .containsExactly("utfort", "motesvar", ALLTID[0], ALLTID[1]);
        assertThat(Partssvar.MOTESVAR.arsaker()).containsExactly("KOMMER", "NYTT_TIDSPUNKT", "KOMMER_IKKE");
    }

    @Test
    void en_melding_og_en_lukket_oppgave_gir_bare_det_man_kan_be_om() {
        assertThat(svar("OPPFOLGINGSPLAN", Rolle.SYKMELDER, Form.MELDING, Status.APEN))
                .containsExactly(ALLTID);
        assertThat(svar("DIALOGMOTE_1", Rolle.ARBEIDSGIVER, Form.OPPGAVE, Status.LUKKET))
                .containsExactly(ALLTID);
    }

    @Test
    void bare_det_åpenbart_unødvendige_må_begrunnes() {
        assertThat(Partssvar.values()).filteredOn(Partssvar::begrunnes).containsExactly(Partssvar.APENBART_UNODVENDIG);
    }

    private static List<String> svar(String regel, Rolle rolle, Form form, Status status) {
        var plikt = new Plikt(regel, 4, LocalDate.of(2024, 3, 27), "lov", "2014", null, Rolle.ARBEIDSGIVER, null);
        var adressat = new Adressat(rolle, form, "910000001", null, false);
        var id = new UUID(0, 1);
        var oppgave = new Oppgave(id, id, id, 1, adressat, plikt, null, status, null);
        return Partssvar.paa(oppgave).stream().map(Partssvar::kode).toList();
    }
}
