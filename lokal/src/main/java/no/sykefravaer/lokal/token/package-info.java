/** Utstederen av tokener: hvem du er og hva du får gjøre, signert med en nøkkel laget på denne maskinen. */
package no.sykefravaer.lokal.token;
