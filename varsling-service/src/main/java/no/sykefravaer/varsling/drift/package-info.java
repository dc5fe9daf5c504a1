/** Det driften ser og kan gjøre, likt for begge tjenestene som har feilkø, og det Kafka selv sier om emnene. */
package no.sykefravaer.varsling.drift;
