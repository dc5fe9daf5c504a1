package no.sykefravaer.milepael.gjenskaping;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.sykefravaer.milepael.app.GjenskapPersoner.Arkivert;

/** Samler fakta som kommer person for person, og gir dem videre når de er mange nok; en person deles aldri. */
final class Personbunke {

    private final int minst;
    private final Consumer<List<List<Arkivert>>> mottaker;
    private List<List<Arkivert>> personer = new ArrayList<>();
    private int antall;
    private UUID forrige;

    Personbunke(int minst, Consumer<List<List<Arkivert>>> mottaker) {
        this.minst = minst;
        this.mottaker = mottaker;
    }

    void legg(UUID person, Arkivert faktum) {
        if (!person.equals(forrige)) {
            if (antall >= minst) {
                tom();
            }
            personer.add(new ArrayList<>());
            forrige = person;
        }
        personer.getLast().add(faktum);
        antall++;
    }

    void tom() {
        if (antall > 0) {
            mottaker.accept(personer);
            personer = new ArrayList<>();
            antall = 0;
        }
    }
}
