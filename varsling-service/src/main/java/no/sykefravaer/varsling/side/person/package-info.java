/** Siden om en person: tidslinja, oppgavene, kommandoene, «Hva om …», møtearket og kalenderfila. */
package no.sykefravaer.varsling.side.person;
