/** Et oppdiktet register over Nav-kontorer og dem som arbeider der. */
package no.sykefravaer.lokal.enhetsregister;
