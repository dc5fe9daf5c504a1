/** Et oppdiktet år ved to kontorer, sendt gjennom døra med klokka etter, så oppgavene er dem et år ville ha etterlatt. */
package no.sykefravaer.lokal.eksempeldata;
