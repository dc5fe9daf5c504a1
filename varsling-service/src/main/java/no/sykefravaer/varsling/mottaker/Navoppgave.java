package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.sykefravaer.varsling.oppgave.Leveranse;

/** En oppgave slik Navs oppgaveregister tar imot den. Beskrivelsen sier hva og når, aldri noe om helse. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Navoppgave(
        String tildeltEnhetsnr,
        String personident,
        String behandlesAvApplikasjon,
        String saksreferanse,
        String beskrivelse,
        String tema,
        String oppgavetype,
        LocalDate aktivDato,
        LocalDate fristFerdigstillelse,
        String prioritet) {

    static Navoppgave av(Leveranse leveranse, String enhet, LocalDate iDag) {
        var oppgave = leveranse.oppgave();
        return new Navoppgave(
                enhet,
                leveranse.person().personident(),
                "SYKEFRAVAER",
                oppgave.id().toString(),
                Oppgavetekst.av(oppgave),
                "SYK",
                "BEH_SAK",
                iDag,
                oppgave.fristUtad(),
                "NORM");
    }
}
