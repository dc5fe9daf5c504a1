/** Hvor lang tid ett spørsmål om hva fakta ville gitt, tar når tjenesten er varm: ett og ett, på én holdt forbindelse. */
package no.sykefravaer.ytelse.hvaom;
