package no.sykefravaer.varsling.adgang;

import static no.sykefravaer.varsling.Hendelser.NAV;
import static no.sykefravaer.varsling.Hendelser.aktivert;
import static no.sykefravaer.varsling.Hendelser.arbeidsgiver;
import static no.sykefravaer.varsling.Hendelser.nyttHpr;
import static no.sykefravaer.varsling.Hendelser.oppdatert;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.sykefravaer.kontrakt.Personopplysninger.Adressebeskyttelse;
import no.sykefravaer.varsling.Verden;

/** Sykmeldte ved ett kontor med hvert sitt vern, hver med en oppgave til Nav og en til arbeidsgiveren. */
record Vernede(List<Sykmeldt> alle) {

    static final Set<String> ALLE_RETTER = Set.of("FORTROLIG", "STRENGT_FORTROLIG", "EGEN_ANSATT", "UAVKLART");

    /** @param kreves retten til å se henne, ut over at hun hører til kontoret */
    record Sykmeldt(UUID id, UUID milepael, Adressebeskyttelse vern, boolean skjermet, Set<String> kreves) {

        private static Sykmeldt med(Adressebeskyttelse vern, boolean skjermet, String... kreves) {
            return new Sykmeldt(UUID.randomUUID(), UUID.randomUUID(), vern, skjermet, Set.of(kreves));
        }

        boolean erUavklart() {
            return vern == null;
        }
    }

    /** En ved et kontor med noen retter spør om henne. @param finnes om hun da skal finnes */
    record Sporsmal(Sykmeldt hun, String kontor, Set<String> retter, boolean finnes) {

        @Override
        public String toString() {
            return "en som krever " + hun.kreves() + " med " + retter;
        }
    }

    static Vernede ved(Verden verden, String kontor, String orgnummer) {
        var alle = List.of(
                Sykmeldt.med(Adressebeskyttelse.UGRADERT, false),
                Sykmeldt.med(Adressebeskyttelse.FORTROLIG, false, "FORTROLIG"),
                Sykmeldt.med(Adressebeskyttelse.STRENGT_FORTROLIG, false, "STRENGT_FORTROLIG"),
                Sykmeldt.med(Adressebeskyttelse.UGRADERT, true, "EGEN_ANSATT"),
                Sykmeldt.med(Adressebeskyttelse.FORTROLIG, true, "FORTROLIG", "EGEN_ANSATT"),
                Sykmeldt.med(null, false, "UAVKLART"));
        for (var hun : alle) {
            if (!hun.erUavklart()) {
                verden.send(oppdatert(hun.id(), 1, kontor, hun.vern(), hun.skjermet()));
            }
            verden.send(aktivert(hun.id(), hun.milepael(), 1, NAV, arbeidsgiver(orgnummer)));
        }
        alle.forEach(hun -> verden.oppgave(hun.milepael(), "NAV"));
        return new Vernede(alle);
    }

    /** Om hver av dem: med nettopp det hun krever, fra et annet kontor med alt, og uten én av rettene hun krever. */
    List<Sporsmal> fra(String kontor) {
        return alle.stream()
                .flatMap(hun -> Stream.concat(
                        Stream.of(
                                new Sporsmal(hun, kontor, hun.kreves(), true),
                                new Sporsmal(hun, nyttHpr(), ALLE_RETTER, hun.erUavklart())),
                        hun.kreves().stream().map(rett -> new Sporsmal(hun, kontor, alleUnntatt(rett), false))))
                .toList();
    }

    private static Set<String> alleUnntatt(String rett) {
        var resten = new HashSet<>(ALLE_RETTER);
        resten.remove(rett);
        return resten;
    }

    /** Hvor mange av dem den med rettene får se. */
    int synlige(Set<String> retter, boolean medUavklarte) {
        return (int) alle.stream()
                .filter(hun -> retter.containsAll(hun.kreves()) && (medUavklarte || !hun.erUavklart()))
                .count();
    }
}
