/** Døra mot kildesystemene: leser forespørselen, gir den videre og svarer. */
package no.sykefravaer.sykmelding.api;
