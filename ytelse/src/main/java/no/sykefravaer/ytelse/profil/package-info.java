/** Hvor tiden går: Java-metodene og SQL-setningene i en runde som ikke måles, skrevet ved siden av tallene. */
package no.sykefravaer.ytelse.profil;
