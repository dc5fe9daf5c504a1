package no.sykefravaer.varsling.side.drift;

import static no.sykefravaer.varsling.innlogging.Rolle.DRIFT;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sykefravaer.kontrakt.Mottaker.Rolle;
import no.sykefravaer.varsling.app.Gjensending;
import no.sykefravaer.varsling.drift.Begrunnelse;
import no.sykefravaer.varsling.drift.Feilsok;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.kjerne.Driftsklient;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Hvordan det står til, og det driften kan gjøre med det. */
@Path(Stier.DRIFT)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(DRIFT)
class DriftSide {

    private final Driftssider sider;
    private final Driftstjenester tjenester;
    private final Driftsklient kjernen;
    private final Gjensending gjensending;
    private final Innlogget innlogget;

    DriftSide(
            Driftssider sider,
            Driftstjenester tjenester,
            Driftsklient kjernen,
            Gjensending gjensending,
            Innlogget innlogget) {
        this.sider = sider;
        this.tjenester = tjenester;
        this.kjernen = kjernen;
        this.gjensending = gjensending;
        this.innlogget = innlogget;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance drift(Driftsside side);

        static native TemplateInstance emner(List<Emnevisning> emner);
    }

    @GET
    public TemplateInstance vis(@QueryParam("gjort") String gjort) {
        return Templates.drift(sider.side(Driftshandling.av(gjort), null));
    }

    /** Bare radene, til siden som henter dem på nytt. */
    @GET
    @Path("emner")
    public TemplateInstance emner() {
        return Templates.emner(sider.emner());
    }

    /** Det som søkes etter, kan være noe som ikke skal stå i en adresse. */
    @POST
    @Path("feilko")
    public TemplateInstance sok(
            @FormParam("emne") String emne, @FormParam("opphav") String opphav, @FormParam("verdi") String verdi) {
        return Templates.drift(
                sider.side(Driftssvar.INGENTING, new Feilsok(utfylt(emne), utfylt(opphav), utfylt(verdi))));
    }

    @POST
    @Path("feilko/{tjeneste}/send-alle")
    public Response sendAlle(String tjeneste) {
        return svar(finn(tjeneste).sendAlle(), Driftshandling.SENDT_ALLE, null, null);
    }

    @POST
    @Path("mottak/{tjeneste}/{kanal}/stans")
    public Response stans(String tjeneste, String kanal, @FormParam("begrunnelse") String begrunnelse) {
        var skjema = "mottak-" + tjeneste + "-" + kanal;
        var svar = Driftssvar.galt(Begrunnelse.galt(begrunnelse), skjema, begrunnelse);
        return svar.isPresent()
                ? ikkeGjort(svar.get())
                : svar(finn(tjeneste).stans(kanal, begrunnelse), Driftshandling.STANSET, skjema, begrunnelse);
    }

    @POST
    @Path("mottak/{tjeneste}/{kanal}/gjenoppta")
    public Response gjenoppta(String tjeneste, String kanal) {
        return svar(finn(tjeneste).gjenoppta(kanal), Driftshandling.GJENOPPTATT, null, null);
    }

    @POST
    @Path("leveringer/{mottaker}/send")
    public Response sendLeveringer(Rolle mottaker) {
        gjensending.sendAlle(mottaker, innlogget.navIdent());
        return Driftshandling.LEVERINGER_SENDT.tilSiden();
    }

    @POST
    @Path("levering/{id}/send")
    public Response sendLevering(UUID id) {
        if (!gjensending.send(id, innlogget.navIdent())) {
            return ikkeGjort(new Driftssvar(false, "Leveringen er ikke parkert lenger.", null, null));
        }
        return Driftshandling.LEVERINGER_SENDT.tilSiden();
    }

    @POST
    @Path("omregn")
    public Response omregn() {
        return svar(kjernen.gjor("omregn", Map.of("alle", true)), Driftshandling.OMREGNING, null, null);
    }

    @POST
    @Path("omregn/stans")
    public Response stansOmregning() {
        return svar(kjernen.stans("omregn"), Driftshandling.OMREGNING_STANSET, null, null);
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

    private Response svar(Kjernesvar<?> svar, Driftshandling gjort, String skjema, String skrevet) {
        var ble = Driftssvar.av(svar, gjort.setning(), skjema, skrevet);
        return ble.gikk() ? gjort.tilSiden() : ikkeGjort(ble);
    }

    private Response ikkeGjort(Driftssvar svar) {
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.drift(sider.side(svar, null)))
                .build();
    }

    private static String utfylt(String verdi) {
        return verdi == null || verdi.isBlank() ? null : verdi.strip();
    }
}
