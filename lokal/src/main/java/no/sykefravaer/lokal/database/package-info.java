/** En ekte PostgreSQL fra Maven, med holdbare commits, passord og én database for hver tjeneste. */
package no.sykefravaer.lokal.database;
