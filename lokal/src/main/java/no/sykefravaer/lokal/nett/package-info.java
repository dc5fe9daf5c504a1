/** Porter og enkel HTTP på denne maskinen. */
package no.sykefravaer.lokal.nett;
