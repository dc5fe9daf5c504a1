/** Klokka. */
package no.sykefravaer.sykmelding.tid;
