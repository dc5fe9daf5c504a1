package no.sykefravaer.sykmelding.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.sykmelding.dokument.Henvisning;

/** Hvilken sykmelding det spørres om, uten at personidenten står i adressen. */
public record Anrop(
        @PathParam("id") String id,
        @HeaderParam(Henvisning.HEADER) String personident,
        @HeaderParam(Emner.CALL_ID) String kallId) {

    @Override
    public String toString() {
        return "Anrop[***]";
    }
}
