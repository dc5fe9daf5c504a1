package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.sykefravaer.varsling.oppgave.Leveranse;

/** Det som endres på en oppgave hos Nav. {@code versjon} er den vi tror Nav har; er den en annen, svarer Nav 409. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Navendring(
        long id,
        int versjon,
        String status,
        String tildeltEnhetsnr,
        String personident,
        String beskrivelse,
        LocalDate fristFerdigstillelse) {

    static Navendring lukk(long id, int versjon) {
        return new Navendring(id, versjon, "FERDIGSTILT", null, null, null, null);
    }

    static Navendring endre(long id, int versjon, Leveranse leveranse, String enhet) {
        var person = leveranse.person();
        var oppgave = leveranse.oppgave();
        return new Navendring(
                id, versjon, null, enhet, person.personident(), Oppgavetekst.av(oppgave), oppgave.fristUtad());
    }
}
