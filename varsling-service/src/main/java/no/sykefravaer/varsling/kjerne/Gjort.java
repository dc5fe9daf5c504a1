package no.sykefravaer.varsling.kjerne;

import java.util.UUID;

/** Én ting noen har gjort, og plikten det gjaldt. {@code orgnummer} mangler når den ikke er én arbeidsgivers. */
public record Gjort(UUID milepaelId, String regel, String orgnummer, Historikk gjort) {}
