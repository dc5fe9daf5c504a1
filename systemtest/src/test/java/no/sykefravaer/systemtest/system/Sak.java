package no.sykefravaer.systemtest.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.sykefravaer.kontrakt.Personident;

/** Alt systemet sier om én person: oppgavene i våre lister, og de samme slik mottakerne har dem. */
public record Sak(Klient klient, Personident ident) {

    private static final Duration FRIST = Duration.ofSeconds(20);
    private static final Duration TETT = Duration.ofMillis(10);

    public List<JsonNode> oppgaver() {
        return oppgaverSettFra(Sykmelding.KONTOR);
    }

    public List<JsonNode> oppgaverSettFra(String kontor) {
        return klient.oppgaver(kontor, "").stream()
                .filter(oppgave ->
                        ident.verdi().equals(oppgave.path("personident").asText()))
                .toList();
    }

    public JsonNode oppgave(String regel, String rolle) {
        return oppgaver().stream()
                .filter(oppgave -> regel.equals(oppgave.get("regel").asText()))
                .filter(oppgave -> rolle.equals(oppgave.get("rolle").asText()))
                .findFirst()
                .orElseThrow();
    }

    public List<Mottatt> mottatt() {
        return klient.mottatt("").stream()
                .filter(oppgave -> ident.verdi().equals(oppgave.personident()))
                .toList();
    }

    /** Det mottakerne har for én plikt. */
    public List<Mottatt> mottatt(String regel) {
        Set<String> ider = oppgaver().stream()
                .filter(oppgave -> regel.equals(oppgave.get("regel").asText()))
                .map(oppgave -> oppgave.get("id").asText())
                .collect(Collectors.toSet());
        return mottatt().stream()
                .filter(oppgave -> ider.contains(oppgave.oppgaveId()))
                .toList();
    }

    public void ventPaa(int antall) {
        ventTil(oppgaver -> oppgaver.size() == antall);
    }

    /** Venter til det mottakerne har, er slik. */
    public void ventTil(Predicate<List<Mottatt>> slik) {
        await("oppgavene hos mottakerne")
                .atMost(FRIST)
                .pollDelay(Duration.ZERO)
                .pollInterval(TETT)
                .pollInSameThread()
                .until(() -> slik.test(mottatt()));
    }
}
