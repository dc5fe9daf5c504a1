package no.sykefravaer.varsling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.sykefravaer.varsling.api.Avvisning.Brudd;

/** Et svar som sier hva som er galt (RFC 9457). {@code kode} endres aldri; {@code detail} er en setning uten personopplysninger. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, String kode, List<Brudd> feil) {

    static final String MEDIETYPE = "application/problem+json";

    private static final String TYPE = "urn:sykefravaer:feil:";

    static Problem av(Feilkode kode, List<Brudd> brudd) {
        return new Problem(TYPE + kode, kode.tittel(), kode.status(), kode.setning(), kode.name(), brudd);
    }
}
