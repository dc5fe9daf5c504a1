package no.sykefravaer.varsling.mottaker;

import java.util.List;
import no.sykefravaer.varsling.oppgave.HosMottaker;

/** Noen av oppgavene hos en mottaker. {@code neste} er der neste lesning begynner, også når det ikke er flere nå. */
public record Lesning(List<HosMottaker> oppgaver, String neste, boolean harFlere) {

    public Lesning {
        oppgaver = List.copyOf(oppgaver);
    }
}
