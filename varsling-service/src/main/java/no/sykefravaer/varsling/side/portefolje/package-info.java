/** Porteføljene: hvem hver veileder har, og flytting av mange på én gang. */
package no.sykefravaer.varsling.side.portefolje;
