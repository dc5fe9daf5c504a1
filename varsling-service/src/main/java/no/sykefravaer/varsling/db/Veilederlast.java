package no.sykefravaer.varsling.db;

/**
 * Hvor mye en veileder har. @param navIdent null for dem ingen har
 *
 * @param personer sykmeldte hun er veileder for; uten veileder telles bare de som har en åpen oppgave
 */
public record Veilederlast(String navIdent, int personer, int oppgaver, int overFrist) {}
