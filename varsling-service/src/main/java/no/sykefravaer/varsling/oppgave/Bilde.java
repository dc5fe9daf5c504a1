package no.sykefravaer.varsling.oppgave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Det vi vet om personene i en bunke, mens hendelsene foldes inn én og én, og det som er nytt siden det ble lest. */
public final class Bilde {

    private final Map<UUID, Person> personer = new HashMap<>();
    private final Map<UUID, Milepael> milepaeler = new HashMap<>();
    private final Map<UUID, Map<UUID, Oppgave>> oppgaver = new HashMap<>();
    private final Map<UUID, Set<UUID>> milepaelerTilPerson = new HashMap<>();
    private final Map<UUID, Person> nyePersoner = new LinkedHashMap<>();
    private final Map<UUID, Milepael> nyeMilepaeler = new LinkedHashMap<>();
    private final Map<UUID, Oppgave> nyeOppgaver = new LinkedHashMap<>();
    private final List<Bestilling> bestillinger = new ArrayList<>();
    private final Set<UUID> uavklarteFor;

    public Bilde(Collection<Person> personer, Collection<Milepael> milepaeler, Collection<Oppgave> oppgaver) {
        personer.forEach(p -> this.personer.put(p.id(), p));
        milepaeler.forEach(m -> this.milepaeler.put(m.id(), m));
        oppgaver.forEach(this::plasser);
        uavklarteFor =
                personer.stream().filter(p -> !p.avklart()).map(Person::id).collect(Collectors.toSet());
    }

    public void ta(Endring endring) {
        if (endring.person() != null) {
            personer.put(endring.person().id(), endring.person());
            nyePersoner.put(endring.person().id(), endring.person());
        }
        if (endring.milepael() != null) {
            milepaeler.put(endring.milepael().id(), endring.milepael());
            nyeMilepaeler.put(endring.milepael().id(), endring.milepael());
        }
        for (var oppgave : endring.oppgaver()) {
            if (!oppgave.equals(plasser(oppgave))) {
                nyeOppgaver.put(oppgave.id(), oppgave);
            }
        }
        bestillinger.addAll(endring.bestillinger());
    }

    /** Oppgaven slik den var, eller null. */
    private Oppgave plasser(Oppgave oppgave) {
        milepaelerTilPerson
                .computeIfAbsent(oppgave.personId(), id -> new TreeSet<>())
                .add(oppgave.milepaelId());
        return oppgaver.computeIfAbsent(oppgave.milepaelId(), id -> new LinkedHashMap<>())
                .put(oppgave.id(), oppgave);
    }

    Person person(UUID id) {
        return personer.getOrDefault(id, Person.uavklart(id));
    }

    Milepael milepael(UUID id) {
        return milepaeler.get(id);
    }

    List<Oppgave> oppgaverTil(UUID milepaelId) {
        return List.copyOf(oppgaver.getOrDefault(milepaelId, Map.of()).values());
    }

    List<Oppgave> apneOppgaver(UUID personId) {
        return milepaelerTilPerson.getOrDefault(personId, Set.of()).stream()
                .flatMap(id -> oppgaverTil(id).stream())
                .filter(oppgave -> oppgave.apen() && oppgave.personId().equals(personId))
                .toList();
    }

    public boolean avklart(UUID personId) {
        return person(personId).avklart();
    }

    /** Personene som ble avklart i denne bunken: det som ble holdt igjen, skal ut. */
    public List<UUID> nyligAvklarte() {
        return uavklarteFor.stream().filter(this::avklart).toList();
    }

    public Collection<Person> nyePersoner() {
        return nyePersoner.values();
    }

    public Collection<Milepael> nyeMilepaeler() {
        return nyeMilepaeler.values();
    }

    public Collection<Oppgave> nyeOppgaver() {
        return nyeOppgaver.values();
    }

    /** Oppgaver som er lukket i bunken, også meldinger. */
    public List<UUID> lukkedeOppgaver() {
        return nyeOppgaver.values().stream()
                .filter(o -> !o.apen())
                .map(Oppgave::id)
                .toList();
    }

    public List<Bestilling> bestillinger() {
        return bestillinger;
    }
}
