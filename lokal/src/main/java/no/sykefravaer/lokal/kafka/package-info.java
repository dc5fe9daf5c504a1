/** En ekte Apache Kafka-megler (KRaft) og emnene systemet bruker. */
package no.sykefravaer.lokal.kafka;
