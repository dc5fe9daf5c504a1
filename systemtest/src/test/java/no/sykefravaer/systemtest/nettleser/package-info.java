/** Maskinens egen Chromium, og kontoret med oppgaver prøvene ser på i den. */
package no.sykefravaer.systemtest.nettleser;
