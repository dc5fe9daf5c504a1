package no.sykefravaer.varsling.portefolje;

/** Veilederen en sykmeldt har nå, og versjonen av det. @param navIdent null når personen er ufordelt */
public record Tildelt(String navIdent, int versjon) {}
