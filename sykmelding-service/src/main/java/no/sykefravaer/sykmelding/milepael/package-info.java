/** Spørsmålene døra stiller milepael-service på vegne av avsenderen. */
package no.sykefravaer.sykmelding.milepael;
