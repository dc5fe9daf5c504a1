/** Hvor fort kjernen regner ut sykefraværene til én person, i minnet på én tråd: ingen database, ingen Kafka. */
package no.sykefravaer.ytelse.beregning;
