package no.sykefravaer.varsling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.sykefravaer.kontrakt.MilepaelHendelse.Lukkegrunn;
import no.sykefravaer.kontrakt.MilepaelHendelse.Mote;
import no.sykefravaer.kontrakt.Mottaker.Form;
import no.sykefravaer.varsling.app.Partsoppgaver.Sak;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Partssvar;

/**
 * En oppgave en part henter, med de samme feltene som når den leveres. {@code loepenr} vokser med hver endring av den,
 * {@code svar} er det den kan besvares med, og {@code hvorfor} regnestykket bak fristen.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Hentet(
        long loepenr,
        int versjon,
        Form form,
        String regel,
        String merkelapp,
        String tekst,
        String lenke,
        UUID eksternId,
        UUID grupperingsid,
        String virksomhetsnummer,
        String hpr,
        LocalDate frist,
        String hjemmel,
        String hvorfor,
        Mote mote,
        String personident,
        String tilstand,
        Lukkegrunn lukkegrunn,
        List<String> svar) {

    static Hentet av(Sak sak) {
        var oppgave = sak.oppgave();
        return new Hentet(
                sak.endring(),
                oppgave.versjon(),
                oppgave.adressat().form(),
                oppgave.plikt().regel(),
                Sak.MERKELAPP,
                sak.tekst(),
                sak.lenke(),
                oppgave.id(),
                oppgave.gruppe(),
                oppgave.adressat().orgnummer(),
                oppgave.adressat().hpr(),
                oppgave.fristUtad(),
                sak.hjemmel(),
                sak.regnestykke(),
                oppgave.plikt().mote(),
                sak.person().personident(),
                tilstand(oppgave),
                oppgave.lukkegrunn(),
                Partssvar.paa(oppgave).stream().map(Partssvar::kode).toList());
    }

    private static String tilstand(Oppgave oppgave) {
        return switch (oppgave.status()) {
            case APEN -> "NY";
            case UTFORT -> "UTFOERT";
            case LUKKET -> "UTGAATT";
        };
    }

    @Override
    public String toString() {
        return "Hentet[" + eksternId + "]";
    }
}
