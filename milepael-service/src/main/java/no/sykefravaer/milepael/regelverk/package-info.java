/** Loven som data: hvilke plikter et sykefravær utløser, når, for hvem og med hvilken hjemmel. Kjenner ikke dagens dato. */
package no.sykefravaer.milepael.regelverk;
