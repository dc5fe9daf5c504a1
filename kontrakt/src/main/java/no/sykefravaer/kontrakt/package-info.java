/** Det som går på ledningen mellom tjenestene, og ingenting annet: hendelser, verdityper og emnenavn. */
package no.sykefravaer.kontrakt;
