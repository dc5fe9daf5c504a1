package no.sykefravaer.varsling.mottaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/** En oppgave slik arbeidsgivers og sykmelders systemer tar imot den. En melding er den samme, uten frist og påminnelse. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Partsoppgave(
        String merkelapp,
        String tekst,
        String lenke,
        UUID eksternId,
        UUID grupperingsid,
        String virksomhetsnummer,
        String hpr,
        List<Partsmottaker> mottakere,
        LocalDate frist,
        Paaminnelse paaminnelse,
        Sletting hardDelete,
        String personident) {

    /** Hvem som får se den: en sykmelder, eller de i virksomheten med en rettighet i Altinn. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Partsmottaker(String altinnRessurs, String hpr) {}

    /** Når mottakeren skal slette oppgaven, regnet fra den ble laget. */
    record Sletting(String om) {

        static Sletting etter(Period tid) {
            return new Sletting(tid.toString());
        }
    }
}
