/** Kontorets tall og prognosen, som kort, søyler og regneark. */
package no.sykefravaer.varsling.side.statistikk;
