package no.sykefravaer.varsling.oppgave;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.MilepaelHendelse.PersonOppdatert;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;

/** Den sykmeldte, slik kjernen har fortalt. Til det er kommet, er hun uavklart, og behandles som beskyttet. */
public record Person(
        UUID id,
        int versjon,
        String personident,
        String fornavn,
        String etternavn,
        String kontor,
        Adressebeskyttelse beskyttelse,
        boolean skjermet) {

    public static Person uavklart(UUID id) {
        return new Person(id, 0, null, null, null, null, null, false);
    }

    public static Person av(PersonOppdatert hendelse) {
        var sagt = hendelse.opplysninger();
        return new Person(
                hendelse.personId(),
                hendelse.versjon(),
                hendelse.personident().verdi(),
                sagt.fornavn(),
                sagt.etternavn(),
                sagt.navKontor(),
                sagt.adressebeskyttelse(),
                sagt.skjermet());
    }

    public boolean avklart() {
        return personident != null;
    }

    /** Retten til å se henne, ut over at hun hører til kontoret. */
    public Set<String> kreves() {
        if (!avklart()) {
            return Set.of("UAVKLART");
        }
        return Stream.of(
                        beskyttelse == Adressebeskyttelse.UGRADERT ? "" : beskyttelse.name(),
                        skjermet ? "EGEN_ANSATT" : "")
                .filter(rett -> !rett.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Det tilgangen til henne hviler på for Nav: kontoret, og retten vernet krever. */
    public String rettighet() {
        return Stream.concat(Stream.ofNullable(kontor), kreves().stream().sorted())
                .collect(Collectors.joining(" "));
    }

    boolean harSett(int annenVersjon) {
        return avklart() && annenVersjon <= versjon;
    }

    boolean harByttetKontorEtter(Person forrige) {
        return !Objects.equals(kontor, forrige.kontor);
    }

    boolean harByttetIdentEtter(Person forrige) {
        return !Objects.equals(personident, forrige.personident);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
