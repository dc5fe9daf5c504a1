package no.sykefravaer.varsling.side.part;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.sykefravaer.varsling.db.Oppgavefilter;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.oppgave.Malform;
import no.sykefravaer.varsling.oppgave.Status;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.side.Stier;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** De åpne oppgavene til en arbeidsgiver eller sykmelder, for den som ikke kom fra lenken i en av dem. */
@Path(Stier.SVAR)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.ARBEIDSGIVER, Rolle.SYKMELDER})
class SvarlisteSide {

    private static final int FLEST = 200;

    private final Oppgaveliste oppgaver;
    private final Svarinnsyn innsyn;
    private final Sidehoder hoder;
    private final Sprakvalg sprak;
    private final Klokke klokke;

    SvarlisteSide(Oppgaveliste oppgaver, Svarinnsyn innsyn, Sidehoder hoder, Sprakvalg sprak, Klokke klokke) {
        this.oppgaver = oppgaver;
        this.innsyn = innsyn;
        this.hoder = hoder;
        this.sprak = sprak;
        this.klokke = klokke;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance liste(Tekster t, Sidehode hode, List<Svarrad> rader);
    }

    @GET
    public Response vis() {
        var t = sprak.tekster(innsyn.malform().orElse(Malform.BOKMAL));
        var apne = new Oppgavefilter(null, Status.APEN, null, null, null, null, null, null, null, FLEST);
        var rader = oppgaver.les(innsyn.part().orElseThrow(), apne).stream()
                .limit(FLEST)
                .map(linje -> Svarrad.av(linje, klokke.iDag(), t))
                .toList();
        return sprak.husk(Response.ok())
                .entity(Templates.liste(t, hoder.utenKontor(null), rader))
                .build();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }
}
