package no.sykefravaer.varsling.side.person;

import java.time.LocalDate;
import no.sykefravaer.varsling.db.Oppgavelinje;
import no.sykefravaer.varsling.side.Datoer;
import no.sykefravaer.varsling.side.Fristmerke;
import no.sykefravaer.varsling.side.Oppgavenavn;
import no.sykefravaer.varsling.side.Pliktord;

/** En oppgave slik vi selv har den; vises når kjernen ikke svarer. {@code merke} er null når den er lukket. */
record Egenoppgave(String navn, String mottaker, String frist, Fristmerke merke, String status) {

    static Egenoppgave av(Oppgavelinje linje, LocalDate iDag) {
        var oppgave = linje.oppgave();
        return new Egenoppgave(
                Oppgavenavn.av(oppgave.plikt().regel()),
                Pliktord.rolle(oppgave.adressat().rolle().name()),
                Datoer.dag(oppgave.plikt().frist()),
                oppgave.apen() ? Fristmerke.av(oppgave.fristUtad(), iDag) : null,
                switch (oppgave.status()) {
                    case APEN -> "Åpen";
                    case UTFORT -> "Utført";
                    case LUKKET -> "Lukket";
                });
    }
}
