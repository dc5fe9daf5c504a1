/** Hvem som har hvem: en veileder har personer, ikke oppgaver. Kjenner bare Java. */
package no.sykefravaer.varsling.portefolje;
