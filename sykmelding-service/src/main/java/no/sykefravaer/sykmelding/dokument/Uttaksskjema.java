package no.sykefravaer.sykmelding.dokument;

import java.time.Instant;

/** Kroppen når en sykmelding tas ut; den kan mangle. Uten {@code mottatt} gjelder uttaket fra nå. */
public record Uttaksskjema(Instant mottatt) {}
