package no.sykefravaer.varsling.db;

import java.time.Instant;
import no.sykefravaer.kontrakt.Mottaker.Rolle;

/** Køen til én mottaker: hvor mange som venter, siden når (tom når ingen gjør det), og hvor mange som er parkert. */
public record Leveringsstand(Rolle mottaker, int venter, Instant eldste, int parkert) {}
