package no.sykefravaer.varsling.side.drift;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import no.sykefravaer.varsling.drift.Begrunnelse;
import no.sykefravaer.varsling.drift.Feilvisning;
import no.sykefravaer.varsling.drift.Sladdet;
import no.sykefravaer.varsling.drift.Sted;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Én post i feilkøen: hva den er, hvorfor den ligger der, og det som kan gjøres med den. */
@Path(Stier.DRIFT + "/feilko/{tjeneste}/{emne}/{partisjon}/{posisjon}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Rolle.DRIFT)
class FeilpostSide {

    private final Driftstjenester tjenester;
    private final Driftssider sider;

    FeilpostSide(Driftstjenester tjenester, Driftssider sider) {
        this.tjenester = tjenester;
        this.sider = sider;
    }

    /** @param alt hele innholdet når noen har sagt hvorfor hun må se det, ellers null */
    record Post(Sidehode hode, Driftssvar svar, Feilrad rad, Sladdet innhold, String alt) {}

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance post(Post post);
    }

    @GET
    public Response vis(String tjeneste, String emne, int partisjon, long posisjon) {
        return side(finn(tjeneste), new Sted(emne, partisjon, posisjon), Driftssvar.INGENTING, null);
    }

    @POST
    @Path("send")
    public Response send(String tjeneste, String emne, int partisjon, long posisjon) {
        var drift = finn(tjeneste);
        var sted = new Sted(emne, partisjon, posisjon);
        return svar(drift, sted, drift.send(sted), Driftshandling.SENDT, null, null);
    }

    @POST
    @Path("forkast")
    public Response forkast(
            String tjeneste, String emne, int partisjon, long posisjon, @FormParam("begrunnelse") String fordi) {
        return begrunnet(
                finn(tjeneste),
                new Sted(emne, partisjon, posisjon),
                "forkast",
                fordi,
                (drift, sted) ->
                        svar(drift, sted, drift.forkast(sted, fordi), Driftshandling.FORKASTET, "forkast", fordi));
    }

    @POST
    @Path("avdekk")
    public Response avdekk(
            String tjeneste, String emne, int partisjon, long posisjon, @FormParam("begrunnelse") String fordi) {
        return begrunnet(
                finn(tjeneste),
                new Sted(emne, partisjon, posisjon),
                "avdekk",
                fordi,
                (drift, sted) -> avdekket(drift, sted, drift.avdekk(sted, fordi), fordi));
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    @ServerExceptionMapper
    Response ukjent(NotFoundException feil) {
        return Feilside.ukjentFeilpost();
    }

    private Tjenestedrift finn(String tjeneste) {
        return tjenester.finn(tjeneste).orElseThrow(NotFoundException::new);
    }

    private Response begrunnet(
            Tjenestedrift drift,
            Sted sted,
            String skjema,
            String fordi,
            BiFunction<Tjenestedrift, Sted, Response> gjor) {
        return Driftssvar.galt(Begrunnelse.galt(fordi), skjema, fordi)
                .map(svar -> side(drift, sted, svar, null))
                .orElseGet(() -> gjor.apply(drift, sted));
    }

    private Response svar(
            Tjenestedrift drift, Sted sted, Kjernesvar<?> svar, Driftshandling gjort, String skjema, String skrevet) {
        var ble = Driftssvar.av(svar, gjort.setning(), skjema, skrevet);
        return ble.gikk() ? gjort.tilSiden() : side(drift, sted, ble, null);
    }

    private Response avdekket(Tjenestedrift drift, Sted sted, Kjernesvar<String> alt, String fordi) {
        var ble = Driftssvar.av(
                alt, "Hele innholdet vises under. Det er ført at du så det, og hvorfor.", "avdekk", fordi);
        return side(drift, sted, ble, alt.svar().orElse(null));
    }

    private Response side(Tjenestedrift drift, Sted sted, Driftssvar svar, String alt) {
        return switch (drift.vis(sted)) {
            case Kjernesvar.Svarte<Feilvisning>(Feilvisning vist) ->
                Response.status(svar.gikk() ? Response.Status.OK : Response.Status.CONFLICT)
                        .entity(Templates.post(new Post(
                                sider.hode(), svar, Feilrad.av(drift.navn(), vist.post()), vist.innhold(), alt)))
                        .build();
            case Kjernesvar.Avviste<Feilvisning> avvist -> Feilside.ukjentFeilpost();
            case Taus<Feilvisning> taus -> Feilside.tausTjeneste();
        };
    }
}
