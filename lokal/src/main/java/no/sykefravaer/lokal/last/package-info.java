/** Lastkommandoen: mange sykmeldinger gjennom hele kjeden, og hvor fort det gikk. */
package no.sykefravaer.lokal.last;
