package no.sykefravaer.varsling.side;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.TreeSet;
import no.sykefravaer.varsling.db.Arbeidsliste;
import no.sykefravaer.varsling.db.Arbeidslistefilter;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Kontorets åpne oppgaver: avgrenset, ordnet og delt i sider slik adressen sier. */
@Path(Listevalg.STI)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class OppgaverSide {

    private final Arbeidsliste arbeidsliste;
    private final Sidehoder hoder;
    private final Innlogget innlogget;
    private final Klokke klokke;

    OppgaverSide(Arbeidsliste arbeidsliste, Sidehoder hoder, Innlogget innlogget, Klokke klokke) {
        this.arbeidsliste = arbeidsliste;
        this.hoder = hoder;
        this.innlogget = innlogget;
        this.klokke = klokke;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance oppgaver(Oppgaveside side);
    }

    @GET
    public Response vis(@Context UriInfo adresse) {
        if (!(innlogget.innsyn() instanceof Innsyn.Nav innsyn)
                || innsyn.enheter().isEmpty()) {
            throw new ForbiddenException();
        }
        var leser = new Listevalgleser(adresse.getQueryParameters());
        var valg = leser.les(new TreeSet<>(innsyn.enheter()).first());
        if (!leser.feil().isEmpty()) {
            return Feilside.ugyldig(leser.feil());
        }
        if (!innsyn.enheter().contains(valg.kontor())) {
            throw new ForbiddenException();
        }
        return Response.ok(Templates.oppgaver(side(innsyn, valg))).build();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    /** En side bortenfor den siste er den siste. */
    private Oppgaveside side(Innsyn.Nav innsyn, Listevalg onsket) {
        var iDag = klokke.iDag();
        var filter = new Arbeidslistefilter(onsket.kontor(), iDag, onsket.filter(), Oppgavenavn.rekkefolge());
        var treff = arbeidsliste.tell(innsyn, filter);
        var valg = onsket.paaSide(Math.min(onsket.side(), Blaing.sisteSide(treff.treff(), onsket.antall())));
        var linjer = arbeidsliste.les(
                innsyn, filter, valg.sortering(), valg.synkende(), (valg.side() - 1) * valg.antall(), valg.antall());
        return Oppgaveside.av(hoder.til(innsyn, valg.kontor()), valg, treff, linjer, iDag);
    }
}
