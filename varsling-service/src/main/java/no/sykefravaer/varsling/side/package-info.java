/** Nettsidene: én klasse og én mal for hver, tegnet på tjeneren og brukbare uten JavaScript. */
package no.sykefravaer.varsling.side;
