package no.sykefravaer.sykmelding.api;

import no.sykefravaer.sykmelding.dokument.Feilkode;

/** Forespørselen tas ikke imot, uten at dokumentet er lest. */
class Avvist extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Feilkode kode;

    Avvist(Feilkode kode) {
        super(kode.melding(), null, false, false);
        this.kode = kode;
    }

    Feilkode kode() {
        return kode;
    }
}
