package no.sykefravaer.lokal.eksempeldata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.StreamSupport;
import no.sykefravaer.lokal.innsending.Klient;

/** Hvordan det står til ved kontoret i demonstrasjonen, i én setning. */
record Kontorstand(Klient klient) {

    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("nb", "NO"));

    String tekst(LocalDate dag) throws IOException, InterruptedException {
        var svar = klient.get(
                "VARSLING_URL",
                "/api/v1/oppgaver?status=APEN&antall=1000&mottaker=NAV",
                "rolle=veileder&kontor=" + Demonstrasjon.KONTOR);
        var oppgaver = svar.get("oppgaver");
        var over = StreamSupport.stream(oppgaver.spliterator(), false)
                .filter(oppgave -> erOver(oppgave, dag))
                .count();
        return "%s: %d åpne oppgaver ved kontoret, %d av dem over fristen"
                .formatted(DATO.format(dag), oppgaver.size(), over);
    }

    private static boolean erOver(JsonNode oppgave, LocalDate dag) {
        return oppgave.hasNonNull("frist")
                && LocalDate.parse(oppgave.get("frist").asText()).isBefore(dag);
    }
}
