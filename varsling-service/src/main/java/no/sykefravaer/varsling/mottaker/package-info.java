/** Mottakerne: én liten kanal for Nav, arbeidsgiver og sykmelder, og tekstene de får. */
package no.sykefravaer.varsling.mottaker;
