/** Rader inn og ut: få, mengdebaserte setninger for den varme veien, Panache for resten. */
package no.sykefravaer.milepael.db;
