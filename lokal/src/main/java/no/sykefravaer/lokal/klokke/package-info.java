/** Klokka som kan flyttes: den tjenestene får når lokal starter dem, og den som flytter den, dag for dag. */
package no.sykefravaer.lokal.klokke;
