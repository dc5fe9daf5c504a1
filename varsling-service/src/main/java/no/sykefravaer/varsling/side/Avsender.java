package no.sykefravaer.varsling.side;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * Hvor et skjema er sendt fra. Informasjonskapselen følger ikke med fra andre nettsteder (SameSite); dette er det andre laget,
 * også mot andre tjenester på samme domene.
 */
public final class Avsender {

    private Avsender() {}

    /** @throws ForbiddenException når nettleseren ikke sier at skjemaet kom fra våre egne sider */
    public static void krevEgenSide(HttpHeaders hoder, UriInfo adresse) {
        var egen = erEgenSide(
                hoder.getHeaderString("Sec-Fetch-Site"),
                hoder.getHeaderString("Origin"),
                adresse.getBaseUri().getAuthority());
        if (!egen) {
            throw new ForbiddenException();
        }
    }

    /** Det nettleseren sier rett ut, går foran; sier den ingenting, må opphavet være verten vår. */
    static boolean erEgenSide(String sagt, String opphav, String vert) {
        return sagt == null ? erEgen(opphav, vert) : sagt.equals("same-origin");
    }

    private static boolean erEgen(String opphav, String vert) {
        try {
            return opphav != null
                    && vert != null
                    && vert.equals(URI.create(opphav).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
