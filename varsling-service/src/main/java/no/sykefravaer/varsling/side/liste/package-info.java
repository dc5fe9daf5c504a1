/** Oppgavelista, søket og tildelingen: radene, filtrene, rekkefølgen og regnearket. */
package no.sykefravaer.varsling.side.liste;
