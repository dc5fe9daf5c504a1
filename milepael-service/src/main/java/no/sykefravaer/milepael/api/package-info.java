/** REST inn: lese, gi videre, svare. Feil er problem+json med en fast kode og en norsk setning. */
package no.sykefravaer.milepael.api;
