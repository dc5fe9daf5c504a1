package no.sykefravaer.systemtest.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * En oppgave slik mottakeren har den.
 *
 * @param til enheten hos Nav, orgnummeret til arbeidsgiver, HPR-nummeret til sykmelder
 * @param oppgaveId vår id
 * @param grunn hvorfor den er lukket; Nav får ingen
 */
public record Mottatt(
        String rolle,
        String til,
        String oppgaveId,
        String personident,
        String status,
        String tekst,
        LocalDate frist,
        String grunn) {

    static Mottatt av(JsonNode oppgave) {
        var rolle = oppgave.get("rolle").asText();
        var innhold = oppgave.get("innhold");
        return new Mottatt(
                rolle,
                tekst(innhold, til(rolle)),
                oppgave.get("eksternId").asText(),
                tekst(innhold, "personident"),
                oppgave.get("status").asText(),
                tekst(innhold, rolle.equals("NAV") ? "beskrivelse" : "tekst"),
                dato(tekst(innhold, rolle.equals("NAV") ? "fristFerdigstillelse" : "frist")),
                tekst(innhold, "grunn"));
    }

    @Override
    public String toString() {
        return "%s %s %s %s %s".formatted(rolle, til, status, frist, tekst);
    }

    private static String til(String rolle) {
        return switch (rolle) {
            case "NAV" -> "tildeltEnhetsnr";
            case "ARBEIDSGIVER" -> "virksomhetsnummer";
            default -> "hpr";
        };
    }

    private static String tekst(JsonNode innhold, String felt) {
        return innhold.hasNonNull(felt) ? innhold.get(felt).asText() : null;
    }

    private static LocalDate dato(String tekst) {
        return tekst == null ? null : LocalDate.parse(tekst);
    }
}
