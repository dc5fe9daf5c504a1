/** Inngangen fra Kafka og utgangen til Kafka. Ingen regler her. */
package no.sykefravaer.milepael.kafka;
