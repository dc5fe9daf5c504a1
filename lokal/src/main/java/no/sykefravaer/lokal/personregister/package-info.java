/** Et oppdiktet personregister: gir hvert nytt identnummer på emnet et navn og et kontor. */
package no.sykefravaer.lokal.personregister;
