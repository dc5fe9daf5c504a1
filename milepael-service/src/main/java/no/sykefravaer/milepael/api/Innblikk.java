package no.sykefravaer.milepael.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import no.sykefravaer.milepael.domene.Person;

/** Hvem kallet har sett på, samlet mens det går: personen, det tilgangen hviler på, og om den ble gitt. */
@RequestScoped
class Innblikk {

    /** Ett blikk. */
    record Blikk(UUID personId, String rettighet, boolean avvist) {}

    private final Innlogget innlogget;
    private final Set<Blikk> alle = new LinkedHashSet<>();

    Innblikk(Innlogget innlogget) {
        this.innlogget = innlogget;
    }

    /** Husker blikket, og gir svaret tilbake. */
    boolean paa(Person person, boolean faar) {
        alle.add(new Blikk(person.id(), innlogget.rettighetTil(person), !faar));
        return faar;
    }

    /** En veileder eller leder ser på personen. */
    boolean fraNav(Person person) {
        return paa(person, innlogget.seesAv(person));
    }

    Set<Blikk> alle() {
        return alle;
    }
}
