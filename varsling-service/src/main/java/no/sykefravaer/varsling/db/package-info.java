/** Tabellene: få og mengdebaserte setninger, én klasse hver. */
package no.sykefravaer.varsling.db;
