package no.sykefravaer.varsling.kjerne;

/** Tidslinjen slik den er, og slik den ville vært om noe var annerledes. */
public record HvaOm(Tidslinje naa, Tidslinje hvaOm) {}
