package no.sykefravaer.sykmelding.dokument;

import com.fasterxml.jackson.core.JsonLocation;

/** Kroppen er ikke et JSON-dokument; sier hvor, men aldri hva som står der. */
public class UleseligJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Feilkode kode;

    UleseligJson(Feilkode kode) {
        super(kode.melding(), null, false, false);
        this.kode = kode;
    }

    UleseligJson(Feilkode kode, int linje, int kolonne) {
        super("%s (linje %d, kolonne %d)".formatted(kode.melding(), linje, kolonne), null, false, false);
        this.kode = kode;
    }

    static UleseligJson ved(Feilkode kode, JsonLocation sted) {
        return sted == null ? new UleseligJson(kode) : new UleseligJson(kode, sted.getLineNr(), sted.getColumnNr());
    }

    public Feilkode kode() {
        return kode;
    }
}
