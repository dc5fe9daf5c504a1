/** Mange sykmeldinger i én forespørsel: en linje inn, en linje ut, i den samme rekkefølgen og med like lite minne. */
package no.sykefravaer.sykmelding.api.bulk;
