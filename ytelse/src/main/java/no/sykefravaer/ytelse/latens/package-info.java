/** Ventetider og leveringer i det hele systemet, målt med en last som ikke venter på svarene. */
package no.sykefravaer.ytelse.latens;
