package no.sykefravaer.varsling.side;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** Forespørselen som behandles nå, og om skjemaet i den kom fra våre egne sider. */
@RequestScoped
public class EgenSide {

    private final HttpHeaders hoder;
    private final UriInfo adresse;

    EgenSide(HttpHeaders hoder, UriInfo adresse) {
        this.hoder = hoder;
        this.adresse = adresse;
    }

    /** @throws io.quarkus.security.ForbiddenException når det ikke gjorde det */
    public void krev() {
        Avsender.krevEgenSide(hoder, adresse);
    }
}
