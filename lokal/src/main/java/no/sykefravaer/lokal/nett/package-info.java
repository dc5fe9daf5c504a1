/** Porter på denne maskinen. */
package no.sykefravaer.lokal.nett;
