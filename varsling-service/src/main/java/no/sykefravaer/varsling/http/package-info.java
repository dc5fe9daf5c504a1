/** Det vi trenger for å spørre andre over HTTP: avgrensede svar, tidsfrist og ingen omdirigering. */
package no.sykefravaer.varsling.http;
