/** Utholdenhet: et system som går i timevis under jevn last, og hva som vokser i det. */
package no.sykefravaer.ytelse.utholdenhet;
