package no.sykefravaer.varsling.side.portefolje;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.sykefravaer.varsling.app.FlyttPortefolje;
import no.sykefravaer.varsling.db.Flyttinger;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Lederen flytter en hel portefølje i én handling, og ser hvordan det går. */
@Path(FlyttingSide.STI)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Rolle.LEDER)
class FlyttingSide {

    static final String STI = Stier.PORTEFOLJE + "/flytting";
    private static final int IKKE_TATT_IMOT = 422;

    private final FlyttPortefolje flyttPortefolje;
    private final Flyttinger flyttinger;
    private final Flyttesider sider;
    private final Kontoret kontoret;

    FlyttingSide(FlyttPortefolje flyttPortefolje, Flyttinger flyttinger, Flyttesider sider, Kontoret kontoret) {
        this.flyttPortefolje = flyttPortefolje;
        this.flyttinger = flyttinger;
        this.sider = sider;
        this.kontoret = kontoret;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance flytting(Flytteside side);
    }

    @GET
    public TemplateInstance vis(@QueryParam("kontor") String kontor, @QueryParam("fra") String fra) {
        return Templates.flytting(sider.skjema(kontoret.valgt(kontor), fra, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response flytt(
            @FormParam("kontor") String sagtKontor,
            @FormParam("fra") String fra,
            @FormParam("til") String til,
            @FormParam("arsak") String arsak) {
        var kontor = kontoret.valgt(sagtKontor);
        var mangler = sider.mangler(kontor, fra, til, arsak);
        if (mangler != null) {
            return Response.status(IKKE_TATT_IMOT)
                    .entity(Templates.flytting(sider.skjema(kontor, fra, mangler)))
                    .build();
        }
        var onske = new FlyttPortefolje.Onske(kontoret.innsyn(), kontor, fra, til, arsak, kontoret.utforer());
        return Response.seeOther(URI.create(STI + "/" + flyttPortefolje.begynn(onske)))
                .build();
    }

    /** Hvor langt den er kommet; bare for ledere ved kontoret den gjelder. */
    @GET
    @Path("{id}")
    public TemplateInstance framdrift(UUID id) {
        var flytting = flyttinger.finn(id).orElseThrow(ForbiddenException::new);
        kontoret.krev(flytting.kontor());
        return Templates.flytting(sider.framdrift(flytting));
    }

    /** Når den som var borte, er tilbake. */
    @POST
    @Path("{id}/tilbake")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tilbake(UUID id) {
        var flytting = flyttinger.finn(id).filter(sider::kanFlyttesTilbake).orElseThrow(ForbiddenException::new);
        kontoret.krev(flytting.kontor());
        var ny = flyttPortefolje.tilbake(kontoret.innsyn(), flytting, kontoret.utforer());
        return Response.seeOther(URI.create(STI + "/" + ny)).build();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }
}
