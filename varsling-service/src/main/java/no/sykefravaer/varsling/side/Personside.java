package no.sykefravaer.varsling.side;

import java.util.List;

/**
 * Alt malen til personsiden trenger.
 *
 * @param gjort det som nettopp er gjort, eller null
 * @param feilet skjemaet som ikke ble tatt imot, hvor det enn står; ellers null
 * @param igjen et skjema som ikke ble tatt imot, og som ikke har noen plass på siden nå; ellers null
 * @param bestillinger det som kan bes om; tomt når ingenting pågår
 * @param uten hvorfor tidslinjen ikke vises; null når den gjør det
 * @param egne oppgavene vi selv har, når tidslinjen ikke vises
 * @param notater null når de ikke lot seg lese
 */
record Personside(
        Sidehode hode,
        Personhode person,
        String gjort,
        Skjemavisning feilet,
        Skjemavisning igjen,
        List<Skjemavisning> bestillinger,
        Skjemavisning notat,
        List<Tilfellevisning> tilfeller,
        String uten,
        List<Egenoppgave> egne,
        List<Notatvisning> notater) {

    static final String STI = "/personer";

    /** Det som pågår, og når ingenting pågår, det siste: det som vises åpent. */
    public List<Tilfellevisning> aktuelle() {
        var pagar = tilfeller.stream().filter(Tilfellevisning::pagar).toList();
        return pagar.isEmpty() ? tilfeller.stream().limit(1).toList() : pagar;
    }

    public boolean notaterMangler() {
        return notater == null;
    }

    public List<Tilfellevisning> tidligere() {
        return tilfeller.stream().filter(t -> !aktuelle().contains(t)).toList();
    }
}
