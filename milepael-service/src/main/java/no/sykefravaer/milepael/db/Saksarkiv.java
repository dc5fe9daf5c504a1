package no.sykefravaer.milepael.db;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.kontrakt.SykmeldingHendelse.PersonidentByttet;
import no.sykefravaer.milepael.domene.Innkommet;
import no.sykefravaer.milepael.domene.Person;
import no.sykefravaer.milepael.domene.Sak;

/** Henter hele saker, låst når de skal skrives, og lagrer bare det som ble annerledes. */
@ApplicationScoped
public class Saksarkiv {

    private final PersonRepository personer;
    private final FaktaRepository fakta;
    private final TilfelleRepository tilfeller;
    private final MilepaelRepository milepaeler;
    private final BestillingRepository bestillinger;
    private final ForfallRepository forfall;
    private final Saksskriver skriver;
    private final Sammenslaing sammenslaing;

    Saksarkiv(
            PersonRepository personer,
            FaktaRepository fakta,
            TilfelleRepository tilfeller,
            MilepaelRepository milepaeler,
            BestillingRepository bestillinger,
            ForfallRepository forfall,
            Saksskriver skriver,
            Sammenslaing sammenslaing) {
        this.personer = personer;
        this.fakta = fakta;
        this.tilfeller = tilfeller;
        this.milepaeler = milepaeler;
        this.bestillinger = bestillinger;
        this.forfall = forfall;
        this.skriver = skriver;
        this.sammenslaing = sammenslaing;
    }

    /**
     * Sakene bak identnumrene, låst til transaksjonen er ferdig; en ukjent person får en tom sak.
     *
     * @param identer når døra først registrerte noe om hvert av dem, av det som skal brettes; UTC
     */
    public Map<Personident, Sak> laas(Map<Personident, Instant> identer) {
        var laaste = personer.laas(identer);
        var kjente = laaste.kjente();
        var saker = kjente.isEmpty() ? new HashMap<UUID, Sak>() : saker(kjente, fakta.hent(ider(kjente)));
        laaste.nye().forEach((id, person) -> saker.put(id, Sak.tom(person)));
        return laaste.personer().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> saker.get(e.getValue().id())));
    }

    /** Alt om to personer som er den samme, samlet hos den ene; hun er kjent på begge numrene. */
    public void slaSammen(PersonidentByttet bytte) {
        sammenslaing.slaSammen(bytte.tidligere(), bytte.personident(), bytte.registrert());
    }

    /** Personer med noe forfalt, de eldste datoene først, uten dem i {@code untatt}; ikke låst. */
    public List<UUID> medForfall(LocalDate dato, int antall, Collection<UUID> untatt) {
        return forfall.personer(dato, antall, untatt);
    }

    /** Sakene til personene, uten fakta, låst og med det forfalte tatt ut; de en annen har låst, hoppes over. */
    public Collection<Sak> laasForfalte(Collection<UUID> hvem, LocalDate dato) {
        var laaste = personer.laasLedige(hvem);
        forfall.slettForfalte(dato, ider(laaste));
        return saker(laaste, Map.of()).values();
    }

    /** Sakene til personene, låst til transaksjonen er ferdig. */
    public Collection<Sak> laasPersoner(Collection<UUID> ider) {
        return saker(personer.laasAlle(ider), fakta.hent(ider)).values();
    }

    /** Saken en milepæl hører til, låst. */
    public Optional<Sak> laas(UUID milepaelId) {
        return laasEier(milepaelId).or(() -> laasEier(milepaelId)).map(this::sak);
    }

    /** Tom også når personen ble slått sammen med en annen mens vi ventet på låsen. */
    private Optional<Person> laasEier(UUID milepaelId) {
        return milepaeler.eier(milepaelId).flatMap(personer::laas);
    }

    /** Saken til en kjent person, låst; tom når ingen har sendt noe om henne. */
    public Optional<Sak> laasKjent(Personident ident) {
        return personer.finn(ident)
                .flatMap(person -> personer.laas(person.id()))
                .map(this::sak);
    }

    /** Id-en til en kjent person, uten saken hennes. */
    public Optional<UUID> personId(Personident ident) {
        return personer.finn(ident).map(Person::id);
    }

    /** Sakene til personene, ikke låst; en ukjent er ikke med. */
    public Collection<Sak> finn(Collection<UUID> ider) {
        return saker(personer.finn(ider), fakta.hent(ider)).values();
    }

    /** Den en nøkkel på Kafka gjelder; tom når den ikke er noens. */
    public Optional<Person> bak(String personnokkel) {
        return personer.finn(personnokkel);
    }

    public Optional<Sak> finn(Personident ident) {
        return personer.finn(ident).map(this::sak);
    }

    /** Fakta om personen, i den rekkefølgen de kom fram; ingen når hun er ukjent. */
    public Collection<Innkommet> fakta(Personident ident) {
        return personer.finn(ident).map(Person::id).stream()
                .flatMap(id -> fakta.hent(List.of(id)).values().stream())
                .flatMap(deres -> deres.values().stream())
                .toList();
    }

    public void lagre(Collection<Saksendring> endringer) {
        skriver.lagre(endringer);
    }

    private Sak sak(Person person) {
        return saker(List.of(person), fakta.hent(List.of(person.id()))).get(person.id());
    }

    private Map<UUID, Sak> saker(Collection<Person> hvem, Map<UUID, Map<UUID, Innkommet>> kjente) {
        var ider = ider(hvem);
        var deresTilfeller = tilfeller.hent(ider);
        var deresBestillinger = bestillinger.hent(ider);
        var deresMilepaeler = milepaeler.hent(ider);
        return hvem.stream()
                .distinct()
                .map(person -> Sak.av(
                        person,
                        kjente.getOrDefault(person.id(), Map.of()),
                        deresTilfeller.getOrDefault(person.id(), List.of()),
                        deresMilepaeler.getOrDefault(person.id(), List.of()),
                        deresBestillinger.getOrDefault(person.id(), List.of())))
                .collect(toMap(sak -> sak.person().id(), sak -> sak));
    }

    private static List<UUID> ider(Collection<Person> hvem) {
        return hvem.stream().map(Person::id).distinct().toList();
    }
}
