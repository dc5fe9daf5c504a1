/** Det kildesystemer og brukere gjør mot et system som går: sender, leser, og venter til det er framme. */
package no.sykefravaer.lokal.innsending;
