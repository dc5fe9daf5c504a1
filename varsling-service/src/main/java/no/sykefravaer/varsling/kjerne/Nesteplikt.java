package no.sykefravaer.varsling.kjerne;

import java.time.LocalDate;
import java.util.UUID;

/** Den første plikten i kalenderen til en sykmeldt som ikke har passert sin frist. */
public record Nesteplikt(UUID personId, String regel, LocalDate frist) {}
