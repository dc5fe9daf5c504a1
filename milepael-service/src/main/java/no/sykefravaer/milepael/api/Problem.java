package no.sykefravaer.milepael.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Et feilsvar etter RFC 9457. {@code kode} endres aldri; {@code detail} er norsk og røper aldri en persons opplysninger. */
public record Problem(String type, String title, int status, String kode, String detail) {

    static final MediaType JSON = MediaType.valueOf("application/problem+json");

    static Problem av(int status, String kode, String detalj) {
        return new Problem("urn:sykefravaer:feil:" + kode, tittel(status), status, kode, detalj);
    }

    private static String tittel(int status) {
        return switch (status) {
            case 400, 422 -> "Ugyldig innhold";
            case 401 -> "Ikke innlogget";
            case 403 -> "Ikke tilgang";
            case 404 -> "Ikke funnet";
            case 409 -> "Utdatert";
            default -> status < 500 ? "Avvist" : "Feil hos oss";
        };
    }

    Response svar() {
        return Response.status(status).type(JSON).entity(this).build();
    }

    WebApplicationException feil() {
        return new WebApplicationException(svar());
    }
}
