package no.sykefravaer.varsling.db;

import java.util.UUID;
import no.sykefravaer.varsling.oppgave.HosMottaker.Tilstand;

/** Noe en mottaker har gjort ferdig hos seg, og som ikke er gjort hos oss ennå. */
public record Tilbakemelding(UUID oppgaveId, Tilstand tilstand, int forsok, String navCallId) {}
