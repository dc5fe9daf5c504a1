package no.sykefravaer.varsling.mottaker;

import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.dialogmote;
import static no.sykefravaer.varsling.Hendelser.nyttOrgnummer;
import static no.sykefravaer.varsling.Hendelser.oppdatert;
import static no.sykefravaer.varsling.Mottakere.omOppgave;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.sykefravaer.varsling.Helt;
import no.sykefravaer.varsling.Varslingsproeve;
import org.junit.jupiter.api.Test;

@Helt
class MalvalgTest extends Varslingsproeve {

    /** Den ene i oppsettet for prøvene. */
    static final String VIL_HA_NYNORSK = "974760673";

    @Test
    void den_som_har_bedt_om_nynorsk_får_oppgavene_på_nynorsk() throws IOException {
        assertThat(tekstTil(VIL_HA_NYNORSK)).startsWith("Kall inn den tilsette til dialogmøte 1.");
    }

    @Test
    void de_andre_får_bokmål() throws IOException {
        assertThat(tekstTil(nyttOrgnummer())).startsWith("Kall inn den ansatte til dialogmøte 1.");
    }

    private String tekstTil(String orgnummer) throws IOException {
        verden.send(oppdatert(person, 1, "0315"), dialogmote(person, milepael, 1, arbeidsgiver(orgnummer)));
        var oppgave = verden.oppgave(milepael, "ARBEIDSGIVER");
        verden.levert(oppgave, "OPPRETT LEVERT");
        var levert = omOppgave(mottakere.arbeidsgiver(), oppgave, 1).getFirst();
        return json.readTree(levert.getBody()).path("tekst").asText();
    }
}
