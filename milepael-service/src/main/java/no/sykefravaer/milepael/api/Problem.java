package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Et feilsvar etter RFC 9457. {@code kode} endres aldri; {@code detail} er norsk og røper aldri en persons opplysninger.
 * {@code brudd} er alt som var galt i innholdet, eller null.
 */
public record Problem(
        String type,
        String title,
        int status,
        String kode,
        String detail,
        @JsonProperty("feil") List<Brudd> brudd) {

    static final MediaType JSON = MediaType.valueOf("application/problem+json");

    private static final int MAKS_BRUDD = 1_000;

    static Problem av(int status, String kode, String detalj) {
        return new Problem("urn:sykefravaer:feil:" + kode, tittel(status), status, kode, detalj, null);
    }

    static Problem av(List<Brudd> brudd) {
        var uten = av(422, "UGYLDIG_INNHOLD", "%d feil i innholdet.".formatted(brudd.size()));
        var vist = brudd.subList(0, Math.min(brudd.size(), MAKS_BRUDD));
        return new Problem(uten.type, uten.title, uten.status, uten.kode, uten.detail, vist);
    }

    private static String tittel(int status) {
        return switch (status) {
            case 400, 422 -> "Ugyldig innhold";
            case 401 -> "Ikke innlogget";
            case 403 -> "Ikke tilgang";
            case 404 -> "Ikke funnet";
            case 409 -> "Kan ikke gjøres nå";
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
