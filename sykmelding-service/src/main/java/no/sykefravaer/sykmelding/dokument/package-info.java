/** Dokumentene slik avsender skriver dem, lest med alle brudd på én gang. */
package no.sykefravaer.sykmelding.dokument;
