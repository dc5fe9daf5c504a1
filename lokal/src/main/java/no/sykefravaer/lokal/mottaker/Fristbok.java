package no.sykefravaer.lokal.mottaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import no.sykefravaer.lokal.mottaker.Oppgave.Nokkel;
import no.sykefravaer.lokal.mottaker.Oppgave.Rolle;

/** Når fristen går ut for det som har en. Etter den dagen er den ikke her mer. */
final class Fristbok {

    private final Map<Rolle, NavigableMap<LocalDate, Set<Nokkel>>> etterDag = new EnumMap<>(Rolle.class);

    void skriv(Oppgave oppgave) {
        var frist = oppgave.innhold().path("frist").asText("");
        if (!frist.isEmpty()) {
            dagene(oppgave.rolle())
                    .computeIfAbsent(LocalDate.parse(frist), dag -> new LinkedHashSet<>())
                    .add(oppgave.nokkel());
        }
    }

    /** De som hadde frist før dagen, én gang; noen av dem kan ha fått en ny siden. */
    List<Nokkel> taUtgaatte(Rolle rolle, LocalDate iDag) {
        var ute = new ArrayList<Nokkel>();
        var tidligere = dagene(rolle).headMap(iDag, false);
        tidligere.values().forEach(ute::addAll);
        tidligere.clear();
        return ute;
    }

    private NavigableMap<LocalDate, Set<Nokkel>> dagene(Rolle rolle) {
        return etterDag.computeIfAbsent(rolle, ny -> new TreeMap<>());
    }
}
