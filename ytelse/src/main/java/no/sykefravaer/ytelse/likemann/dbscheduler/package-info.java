/** db-scheduler: hver milepæl er en engangsoppgave i tabellen {@code scheduled_tasks}. */
package no.sykefravaer.ytelse.likemann.dbscheduler;
