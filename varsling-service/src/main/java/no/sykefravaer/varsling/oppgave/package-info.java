/** Hva en oppgave er, og hva en hendelse gjør med den. Rent: ingen klokke, database eller nett. */
package no.sykefravaer.varsling.oppgave;
