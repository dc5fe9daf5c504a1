package no.sykefravaer.lokal.mottaker;

import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import no.sykefravaer.lokal.mottaker.Oppgave.Nokkel;

/** Oppgavene Nav er ferdig med, ordnet etter når: den som leser det siste nye, leter ikke gjennom alt. */
final class Ferdigbok {

    private final NavigableSet<Ferdig> ferdige = new TreeSet<>();

    private record Ferdig(Instant tid, String id, Nokkel nokkel) implements Comparable<Ferdig> {

        @Override
        public int compareTo(Ferdig annen) {
            var forst = tid.compareTo(annen.tid);
            return forst == 0 ? id.compareTo(annen.id) : forst;
        }
    }

    void skriv(Oppgave oppgave) {
        var tid = oppgave.innhold().path("ferdigstiltTidspunkt").asText("");
        if (!tid.isEmpty()) {
            ferdige.add(new Ferdig(Instant.parse(tid), oppgave.id(), oppgave.nokkel()));
        }
    }

    List<Nokkel> fraOgMed(Instant tid) {
        return ferdige.tailSet(new Ferdig(tid, "", null)).stream()
                .map(Ferdig::nokkel)
                .toList();
    }
}
