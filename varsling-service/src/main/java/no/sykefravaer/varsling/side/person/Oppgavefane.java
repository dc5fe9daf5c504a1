package no.sykefravaer.varsling.side.person;

import java.util.List;
import java.util.stream.Stream;

/** Pliktene med det veilederen kan gjøre. @param bestillinger det som kan bes om; tomt når ingenting pågår */
record Oppgavefane(List<Tilfellevisning> tilfeller, List<Skjemavisning> bestillinger) {

    /** Det som pågår, og når ingenting pågår, det siste: det som vises åpent. */
    public List<Tilfellevisning> aktuelle() {
        var pagar = tilfeller.stream().filter(Tilfellevisning::pagar).toList();
        return pagar.isEmpty() ? tilfeller.stream().limit(1).toList() : pagar;
    }

    public List<Tilfellevisning> tidligere() {
        return tilfeller.stream().filter(t -> !aktuelle().contains(t)).toList();
    }

    Stream<Skjemavisning> skjemaer() {
        return Stream.concat(tilfeller.stream().flatMap(Tilfellevisning::skjemaer), bestillinger.stream());
    }
}
