/** Inngangen fra Kafka: leser poster og gir dem videre i bunker. */
package no.sykefravaer.varsling.kafka;
