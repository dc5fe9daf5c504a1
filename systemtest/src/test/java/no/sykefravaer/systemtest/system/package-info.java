/** Systemet som prosesser, og klientene prøvene ser det med. */
package no.sykefravaer.systemtest.system;
