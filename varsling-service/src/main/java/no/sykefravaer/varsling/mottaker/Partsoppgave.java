package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import no.sykefravaer.varsling.oppgave.Leveranse;

/** En oppgave slik arbeidsgivers og sykmelders systemer tar imot den. En melding er den samme, uten frist. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Partsoppgave(
        String merkelapp,
        String tekst,
        String lenke,
        String eksternId,
        String grupperingsid,
        String virksomhetsnummer,
        String hpr,
        LocalDate frist,
        String personident,
        String tilstand) {

    private static final String MERKELAPP = "Sykefraværsoppfølging";

    static Partsoppgave av(Leveranse leveranse, URI lenkeUrl) {
        var oppgave = leveranse.oppgave();
        return new Partsoppgave(
                MERKELAPP,
                Oppgavetekst.av(oppgave),
                lenkeUrl + "/" + oppgave.id(),
                oppgave.id().toString(),
                oppgave.personId().toString(),
                oppgave.adressat().orgnummer(),
                oppgave.adressat().hpr(),
                oppgave.fristUtad(),
                leveranse.person().personident(),
                "NY");
    }
}
