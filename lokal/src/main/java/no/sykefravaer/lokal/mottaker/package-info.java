/** Mottakerne av oppgaver, etterlignet: Nav (Oppgave), arbeidsgiver og sykmelder, og innsyn i hva de har fått. */
package no.sykefravaer.lokal.mottaker;
