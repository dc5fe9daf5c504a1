package no.sykefravaer.milepael.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Et feilsvar etter RFC 9457. {@code kode} endres aldri; {@code detail} er norsk og røper aldri en persons opplysninger. */
public record Problem(String type, String title, int status, String kode, String detail) {

    static final MediaType JSON = MediaType.valueOf("application/problem+json");

    static Problem av(int status, String kode, String detalj) {
        var tittel = Response.Status.fromStatusCode(status);
        return new Problem("about:blank", tittel == null ? "Feil" : tittel.getReasonPhrase(), status, kode, detalj);
    }

    Response svar() {
        return Response.status(status).type(JSON).entity(this).build();
    }

    WebApplicationException feil() {
        return new WebApplicationException(svar());
    }
}
