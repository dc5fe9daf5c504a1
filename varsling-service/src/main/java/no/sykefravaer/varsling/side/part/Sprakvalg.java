package no.sykefravaer.varsling.side.part;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import no.sykefravaer.varsling.oppgave.Malform;

/** Målformen leseren vil ha: den hun velger nå med {@code ?sprak=}, ellers den nettleseren husker. */
@RequestScoped
class Sprakvalg {

    static final String NAVN = "sprak";

    private static final int ET_AAR = (int) Duration.ofDays(365).toSeconds();

    private final UriInfo adresse;
    private final HttpHeaders hoder;

    Sprakvalg(UriInfo adresse, HttpHeaders hoder) {
        this.adresse = adresse;
        this.hoder = hoder;
    }

    /** @param ellers når hun ikke har valgt */
    Tekster tekster(Malform ellers) {
        return new Tekster(valgt().or(() -> kjent(
                        hoder.getCookies().containsKey(NAVN)
                                ? hoder.getCookies().get(NAVN).getValue()
                                : null))
                .orElse(ellers));
    }

    /** Det hun velger nå, huskes til neste gang. */
    Response.ResponseBuilder husk(Response.ResponseBuilder svar) {
        return valgt().map(this::kapsel).map(svar::cookie).orElse(svar);
    }

    private Optional<Malform> valgt() {
        return kjent(adresse.getQueryParameters().getFirst(NAVN));
    }

    private static Optional<Malform> kjent(String kode) {
        return Optional.ofNullable(kode)
                .filter(en -> en.equals("nb") || en.equals("nn"))
                .map(Malform::av);
    }

    private NewCookie kapsel(Malform malform) {
        return new NewCookie.Builder(NAVN)
                .value(malform.kode())
                .path("/")
                .maxAge(ET_AAR)
                .httpOnly(true)
                .secure("https".equals(adresse.getBaseUri().getScheme()))
                .sameSite(SameSite.LAX)
                .build();
    }
}
