/** Mange tilfeldige forløp sendt inn, og et avtrykk av alt de førte til. */
package no.sykefravaer.systemtest.drap;
