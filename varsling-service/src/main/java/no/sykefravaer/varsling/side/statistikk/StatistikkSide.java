package no.sykefravaer.varsling.side.statistikk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Kontortall;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.side.Stier;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tallene kontoret styres etter, og det som kommer: som plott, som tabell og som CSV. */
@Path(Stier.STATISTIKK)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class StatistikkSide {

    static final String TAUS = "Tallene er ikke tilgjengelige akkurat nå. Prøv igjen om litt.";

    private final Kontorstatistikk statistikk;
    private final Kontoret kontoret;
    private final Sidehoder hoder;
    private final Klokke klokke;

    StatistikkSide(Kontorstatistikk statistikk, Kontoret kontoret, Sidehoder hoder, Klokke klokke) {
        this.statistikk = statistikk;
        this.kontoret = kontoret;
        this.hoder = hoder;
        this.klokke = klokke;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance statistikk(Tallside side);
    }

    @GET
    public Response vis(
            @QueryParam("kontor") String kontor, @QueryParam("fra") String fra, @QueryParam("til") String til) {
        var valg = statistikk.valg(kontor, fra, til);
        return valg.feil().isEmpty()
                ? Response.ok(Templates.statistikk(side(valg))).build()
                : Feilside.ugyldig(valg.feil());
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private Tallside side(Statistikkvalg valg) {
        var hode = hoder.til(kontoret.innsyn(), valg.kontor());
        var iDag = klokke.iDag();
        return switch (statistikk.tall(valg)) {
            case Kjernesvar.Svarte<Kontortall>(var tall) -> Tallside.av(hode, valg, tall, iDag);
            case Kjernesvar.Avviste<Kontortall> avvist -> Tallside.uten(hode, valg, iDag, avvist.detail());
            case Kjernesvar.Taus<Kontortall> taus -> Tallside.uten(hode, valg, iDag, TAUS);
        };
    }
}
