/** Grensene: det maskinen, databasen og megleren kan, uten noe produkt imellom. */
package no.sykefravaer.ytelse.grense;
