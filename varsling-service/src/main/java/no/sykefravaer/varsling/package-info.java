/** Døra ut: én oppgave per milepæl og mottaker, levert over REST, listet, og meldt utført. */
package no.sykefravaer.varsling;
