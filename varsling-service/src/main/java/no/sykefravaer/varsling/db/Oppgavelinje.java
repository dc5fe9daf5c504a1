package no.sykefravaer.varsling.db;

import no.sykefravaer.varsling.db.Leveringsutfall.Status;
import no.sykefravaer.varsling.oppgave.Oppgave;
import no.sykefravaer.varsling.oppgave.Person;

/** En oppgave slik den står i en liste: med personen, og hvor den siste leveringen av den er. */
public record Oppgavelinje(Oppgave oppgave, Person person, Status leveringsstatus) {}
