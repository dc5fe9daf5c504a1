/** Hvem som slipper inn hvor: en tabell i hver tjeneste, prøvd mot det tjenesten selv sier at den har. */
package no.sykefravaer.lokal.testressurs.adgang;
