/** Veien ut på Kafka. */
package no.sykefravaer.sykmelding.kafka;
