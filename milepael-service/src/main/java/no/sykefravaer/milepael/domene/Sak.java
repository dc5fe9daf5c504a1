package no.sykefravaer.milepael.domene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sykefravaer.milepael.domene.Milepael.Nokkel;

/** Alt som er lagret om én person: hvem hun er, fakta i den rekkefølgen de kom, tilfeller, milepæler og det noen har bestilt. Uforanderlig. */
public record Sak(
        Person person,
        Map<UUID, Innkommet> fakta,
        List<Tilfelle> tilfeller,
        Map<Nokkel, Milepael> milepaeler,
        List<Bestilling> bestillinger) {

    public Sak {
        tilfeller = List.copyOf(tilfeller);
        bestillinger = List.copyOf(bestillinger);
    }

    public static Sak av(
            Person person,
            Map<UUID, Innkommet> fakta,
            List<Tilfelle> tilfeller,
            Collection<Milepael> milepaeler,
            List<Bestilling> bestillinger) {
        var etterNokkel = milepaeler.stream().collect(Collectors.toMap(Milepael::nokkel, m -> m));
        return new Sak(person, fakta, tilfeller, etterNokkel, bestillinger);
    }

    /** Saken til en ingen har sagt noe om. */
    public static Sak tom(Person person) {
        return new Sak(person, Map.of(), List.of(), Map.of(), List.of());
    }

    /** Alt som skal skje av seg selv slik saken står nå. */
    public Set<Forfall> forfall() {
        var slutt = tilfeller.stream().collect(Collectors.toMap(Tilfelle::id, Tilfelle::slutt));
        return milepaeler.values().stream()
                .flatMap(m -> m.forfall(slutt.get(m.tilfelleId())))
                .collect(Collectors.toSet());
    }

    public Optional<Milepael> milepael(UUID id) {
        return milepaeler.values().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    boolean erOver(Milepael m, LocalDate dato) {
        return tilfeller.stream()
                .filter(tilfelle -> tilfelle.id().equals(m.tilfelleId()))
                .anyMatch(tilfelle -> Tilfelle.erOver(tilfelle.slutt(), dato));
    }

    Sak med(Milepael endret) {
        var alle = new HashMap<>(milepaeler);
        alle.put(endret.nokkel(), endret);
        return med(tilfeller, alle);
    }

    /** Tilfellet bestillingen gjelder; tom når fakta ikke bærer det. */
    Optional<Tilfelle> tilfelle(Bestilling bestilling) {
        return tilfeller.stream().filter(bestilling::gjelderI).max(Comparator.comparing(Tilfelle::start));
    }

    /** Sant når plikten er til av bestillingen, eller kommer tidligere av den. */
    boolean gjelder(Bestilling bestilling, Milepael m) {
        return bestilling.id().equals(m.utspring())
                || m.utspring() == null
                        && bestilling.regel().equals(m.plikt().regel())
                        && tilfelle(bestilling)
                                .filter(tilfelle -> tilfelle.id().equals(m.tilfelleId()))
                                .isPresent();
    }

    /** Sant når plikten alt er til i tilfellet, før sykmeldingen rekker så langt: noen har bedt om den. */
    boolean harIKalenderen(Plikt plikt, Tilfelle tilfelle) {
        var m = milepaeler.get(Nokkel.av(tilfelle.id(), plikt, null));
        return m != null && !m.er(Milepael.Status.BORTFALT);
    }

    /** Plikten bestillingen ga, eller framskyndet. */
    public Optional<Milepael> milepael(Bestilling bestilling) {
        return milepaeler.values().stream().filter(m -> gjelder(bestilling, m)).findFirst();
    }

    /** Sant når det er eller nylig var fravær hos arbeidsgiveren. */
    public boolean harFravaerHos(String orgnummer, LocalDate dato) {
        return tilfeller.stream()
                .filter(tilfelle -> tilfelle.pagar(dato))
                .anyMatch(tilfelle -> tilfelle.virksomhetsnummer().contains(orgnummer));
    }

    /** Den siste arbeidsgiveren i det siste fraværet; tom når hun ikke hadde noen ved slutten. */
    Optional<String> sisteVirksomhet() {
        return tilfeller.stream()
                .filter(tilfelle -> !tilfelle.opphort())
                .max(Comparator.comparing(Tilfelle::start))
                .filter(tilfelle -> tilfelle.arbeidstakerVedSlutt()
                        && !tilfelle.virksomhetsnummer().isEmpty())
                .map(tilfelle -> tilfelle.virksomhetsnummer().getLast());
    }

    boolean erKrevdAvPart(Milepael m) {
        return bestillinger.stream()
                .anyMatch(bestilling -> !bestilling.trukket() && bestilling.erKravFraPart() && gjelder(bestilling, m));
    }

    /** Det noen har krevd, kan ikke være unntatt. */
    Sak utenUnntakFra(Bestilling bestilling) {
        return milepaeler.values().stream()
                .filter(m -> m.er(Milepael.Status.UNNTAK) && gjelder(bestilling, m))
                .map(m -> med(m.bli(Milepael.Status.BORTFALT).utenBeslutning()))
                .findFirst()
                .orElse(this);
    }

    /** Med bestillingen, ny eller endret. */
    Sak med(Bestilling en) {
        var alle = new ArrayList<>(bestillinger);
        alle.removeIf(annen -> annen.id().equals(en.id()));
        alle.add(en);
        return new Sak(person, fakta, tilfeller, milepaeler, alle);
    }

    Sak med(Person ny) {
        return new Sak(ny, fakta, tilfeller, milepaeler, bestillinger);
    }

    Sak med(Map<UUID, Innkommet> nye) {
        return new Sak(person, nye, tilfeller, milepaeler, bestillinger);
    }

    Sak med(List<Tilfelle> nye, Map<Nokkel, Milepael> nyeMilepaeler) {
        return new Sak(person, fakta, nye, nyeMilepaeler, bestillinger);
    }
}
