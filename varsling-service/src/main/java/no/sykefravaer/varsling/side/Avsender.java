package no.sykefravaer.varsling.side;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * Hvor et skjema er sendt fra. Informasjonskapselen følger ikke med fra andre nettsteder (SameSite); dette er det andre laget,
 * også mot andre tjenester på samme domene.
 */
final class Avsender {

    private Avsender() {}

    /** @throws ForbiddenException når nettleseren ikke sier at skjemaet kom fra våre egne sider */
    static void krevEgenSide(HttpHeaders hoder, UriInfo adresse) {
        var sagt = hoder.getHeaderString("Sec-Fetch-Site");
        var egen = sagt == null
                ? erEgen(hoder.getHeaderString("Origin"), adresse.getBaseUri().getAuthority())
                : sagt.equals("same-origin");
        if (!egen) {
            throw new ForbiddenException();
        }
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
