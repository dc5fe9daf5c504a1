/**
 * En Java-agent bare prøvene laster inn i tjenestene: navngitte punkter der prosessen kan stanses, og feil plantet i
 * koden, så feilprøvene selv kan prøves. Ingenting som settes i drift, har den.
 */
package no.sykefravaer.feilagent;
