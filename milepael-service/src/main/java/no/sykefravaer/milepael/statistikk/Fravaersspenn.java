package no.sykefravaer.milepael.statistikk;

import java.time.LocalDate;
import java.util.UUID;

/** Et fravær fra første til siste registrerte dag. */
public record Fravaersspenn(UUID personId, LocalDate start, LocalDate slutt) {}
