package no.sykefravaer.varsling.side.part;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.Optional;
import no.sykefravaer.varsling.app.BesvarOppgave;
import no.sykefravaer.varsling.app.Besvarelse;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.app.MeldUtfort.Melder;
import no.sykefravaer.varsling.app.MeldUtfort.Utfall;
import no.sykefravaer.varsling.app.Partsoppgaver.Sak;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.oppgave.Malform;
import no.sykefravaer.varsling.oppgave.Partssvar;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.tid.Klokke;

/** Der en arbeidsgiver eller sykmelder uten eget system leser en oppgave og svarer på den. En annens finnes ikke. */
@Path(Svarvisning.STI + "{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SvarSide {

    private final Svarinnsyn innsyn;
    private final BesvarOppgave besvarOppgave;
    private final Innlogget innlogget;
    private final Sidehoder hoder;
    private final Sprakvalg sprak;
    private final Klokke klokke;

    SvarSide(
            Svarinnsyn innsyn,
            BesvarOppgave besvarOppgave,
            Innlogget innlogget,
            Sidehoder hoder,
            Sprakvalg sprak,
            Klokke klokke) {
        this.innsyn = innsyn;
        this.besvarOppgave = besvarOppgave;
        this.innlogget = innlogget;
        this.hoder = hoder;
        this.sprak = sprak;
        this.klokke = klokke;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance svar(Svarvisning side);

        static native TemplateInstance ukjent(Tekster t, Sidehode hode, String sti);
    }

    @GET
    public Response vis(String id, @QueryParam("gjort") String gjort) {
        var t = tekster();
        return innsyn.vis(id, t.malform())
                .map(sak -> side(sak, t, Partssvar.av(gjort), null))
                .orElseGet(() -> ukjent(id, t));
    }

    @POST
    @Path("{svar}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response svar(
            String id,
            String svar,
            @FormParam("versjon") Integer versjon,
            @FormParam("arsak") String arsak,
            @FormParam("begrunnelse") String begrunnelse) {
        var t = tekster();
        var gitt = new Besvarelse(versjon, arsak, begrunnelse);
        return innsyn.finn(id, t.malform())
                .flatMap(sak -> Partssvar.av(svar).map(kjent -> send(sak, kjent, gitt, t)))
                .orElseGet(() -> ukjent(id, t));
    }

    private Response send(Sak sak, Partssvar svar, Besvarelse gitt, Tekster t) {
        var melder = new Melder(innsyn.part().orElseThrow(), innlogget.token(), Callid.iSporet());
        var id = sak.oppgave().id();
        var utfall = besvarOppgave.utfor(melder, id, svar, gitt);
        innsyn.besvart(melder, sak, utfall);
        if (utfall.tattImot()) {
            return Response.seeOther(URI.create(Svarvisning.STI + id + "?gjort=" + svar.kode()))
                    .build();
        }
        return utfall.utfall() == Utfall.UKJENT_OPPGAVE
                ? ukjent(id.toString(), t)
                : side(sak, t, Optional.empty(), new Svarforsok(svar, gitt.begrunnelse(), utfall));
    }

    private Response side(Sak sak, Tekster t, Optional<Partssvar> gjort, Svarforsok sist) {
        var visning = Svarvisning.av(sak, t, hoder.utenKontor(null), klokke.iDag(), gjort, sist);
        var svar = sist == null ? Response.ok() : Response.status(sist.status());
        return ferdig(svar, Templates.svar(visning));
    }

    private Response ukjent(String id, Tekster t) {
        return ferdig(
                Response.status(Response.Status.NOT_FOUND),
                Templates.ukjent(t, hoder.utenKontor(null), Svarvisning.STI + id));
    }

    private Response ferdig(ResponseBuilder svar, TemplateInstance mal) {
        return sprak.husk(svar).entity(mal).build();
    }

    private Tekster tekster() {
        return sprak.tekster(innsyn.malform().orElse(Malform.BOKMAL));
    }
}
