/**
 * En hendelse om gangen, slik Navs isoppfolgingstilfelle gjør det: først fra Kafka til en tabell, så fra tabellen til et
 * tilfelle og Kafka igjen. Setningene og bekreftelsene er de samme; koden, tabellene og navnene er våre.
 */
package no.sykefravaer.ytelse.likemann.hendelse;
