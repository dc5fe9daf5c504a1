package no.sykefravaer.sykmelding.dokument;

import java.util.Collection;
import java.util.List;

/** Dokumentet kunne leses, men noe i det er galt: alle brudd på én gang. */
public class UgyldigDokument extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Brudd> brudd;

    UgyldigDokument(Collection<Brudd> brudd) {
        super(Feilkode.UGYLDIG_DOKUMENT.melding(), null, false, false);
        this.brudd = List.copyOf(brudd);
    }

    public List<Brudd> brudd() {
        return brudd;
    }
}
