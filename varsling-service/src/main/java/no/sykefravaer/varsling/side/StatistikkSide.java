package no.sykefravaer.varsling.side;

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
import java.time.YearMonth;
import java.util.Objects;
import java.util.TreeSet;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjernesvar;
import no.sykefravaer.varsling.kjerne.Kontortall;
import no.sykefravaer.varsling.oppgave.Innsyn;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tallene kontoret styres etter, og det som kommer: som plott, som tabell og som CSV. */
@Path(Statistikkvalg.STI)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class StatistikkSide {

    private static final String TAUS = "Tallene er ikke tilgjengelige akkurat nå. Prøv igjen om litt.";

    private final Kjerneklient kjerne;
    private final Sidehoder hoder;
    private final Innlogget innlogget;
    private final Klokke klokke;

    StatistikkSide(Kjerneklient kjerne, Sidehoder hoder, Innlogget innlogget, Klokke klokke) {
        this.kjerne = kjerne;
        this.hoder = hoder;
        this.innlogget = innlogget;
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
        var innsyn = innsyn();
        var valgt = Objects.requireNonNullElseGet(kontor, () -> new TreeSet<>(innsyn.enheter()).first());
        var valg = Statistikkvalg.les(valgt, fra, til, YearMonth.from(klokke.iDag()));
        if (!valg.feil().isEmpty()) {
            return Feilside.ugyldig(valg.feil());
        }
        if (!innsyn.enheter().contains(valgt)) {
            throw new ForbiddenException();
        }
        return Response.ok(Templates.statistikk(side(hoder.til(innsyn, valgt), valg)))
                .build();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private Tallside side(Sidehode hode, Statistikkvalg valg) {
        var iDag = klokke.iDag();
        return switch (tall(valg)) {
            case Kjernesvar.Svarte<Kontortall>(var tall) -> Tallside.av(hode, valg, tall, iDag);
            case Kjernesvar.Avviste<Kontortall> avvist -> Tallside.uten(hode, valg, iDag, avvist.detail());
            case Kjernesvar.Taus<Kontortall> taus -> Tallside.uten(hode, valg, iDag, TAUS);
        };
    }

    private Kjernesvar<Kontortall> tall(Statistikkvalg valg) {
        var fom = valg.fra().atDay(1);
        return kjerne.statistikk(
                innlogget.token(),
                Callid.iSporet(),
                valg.kontor(),
                fom,
                valg.til().atEndOfMonth());
    }

    private Innsyn.Nav innsyn() {
        if (innlogget.innsyn() instanceof Innsyn.Nav innsyn && !innsyn.enheter().isEmpty()) {
            return innsyn;
        }
        throw new ForbiddenException();
    }
}
