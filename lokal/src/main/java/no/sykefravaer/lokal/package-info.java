/** Hele systemet på én maskin: de ekte delene rundt tjenestene, hver som en egen prosess, og det som holder dem i live. */
package no.sykefravaer.lokal;
