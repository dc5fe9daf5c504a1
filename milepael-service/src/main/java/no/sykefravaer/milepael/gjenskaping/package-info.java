/** Alt regnet på nytt fra arkivet i en tom database, og sammenlignet med det som var (ADR-0030). En egen måte å kjøre tjenesten på. */
package no.sykefravaer.milepael.gjenskaping;
