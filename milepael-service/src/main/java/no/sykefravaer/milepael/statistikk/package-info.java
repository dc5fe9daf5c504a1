/** Tallene kontorene styres etter, regnet av det som er lagret. Rent: dagen kommer inn som et argument. */
package no.sykefravaer.milepael.statistikk;
