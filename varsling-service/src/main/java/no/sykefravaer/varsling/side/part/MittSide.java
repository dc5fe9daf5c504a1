package no.sykefravaer.varsling.side.part;

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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.oppgave.Malform;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.side.Stier;
import no.sykefravaer.varsling.side.part.Mittsider.Sist;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Den sykmeldtes egen side: hva som skjer når, hvem som skal gjøre hva, hva som er gjort, og hvem som har sett på saken. */
@Path(Stier.MITT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Rolle.SYKMELDT)
class MittSide {

    private static final int IKKE_TATT_IMOT = 422;

    private final Mittsider sider;
    private final Kjerneklient kjerne;
    private final Innlogget innlogget;
    private final Sidehoder hoder;
    private final Sprakvalg sprak;

    MittSide(Mittsider sider, Kjerneklient kjerne, Innlogget innlogget, Sidehoder hoder, Sprakvalg sprak) {
        this.sider = sider;
        this.kjerne = kjerne;
        this.innlogget = innlogget;
        this.hoder = hoder;
        this.sprak = sprak;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance mitt(Mittvisning side);

        static native TemplateInstance uten(Tekster t, Sidehode hode, String tittel, String tekst);
    }

    @GET
    public Response vis(@QueryParam("gjort") String gjort) {
        return naar(sak -> {
            var t = tekster(sak);
            var kvittering = Ordliste.finn("mitt.gjort." + gjort)
                    .map(ord -> ord.paa(t.malform()))
                    .orElse(null);
            return side(sak, t, new Sist(kvittering, null, ""), Response.ok());
        });
    }

    @POST
    @Path("{hva: dialogmote|bistand}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response be(String hva, @FormParam("begrunnelse") String begrunnelse) {
        var skrevet = begrunnelse == null ? "" : begrunnelse.strip();
        return naar(sak -> {
            var innhold = new LinkedHashMap<String, Object>();
            innhold.put("regel", hva.equals("bistand") ? "BISTAND_BEDT" : motet(sak));
            if (!skrevet.isEmpty()) {
                innhold.put("begrunnelse", skrevet);
            }
            return send(sak, hva, "bestillinger", innhold, skrevet);
        });
    }

    @POST
    @Path("motesvar/{milepaelId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response svar(UUID milepaelId, @FormParam("versjon") int versjon, @FormParam("arsak") String arsak) {
        var sti = "milepaeler/" + milepaelId + "/mote/svar-fra-sykmeldt";
        var innhold = Map.<String, Object>of("versjon", versjon, "arsak", arsak == null ? "" : arsak);
        return naar(sak -> send(sak, "motesvar", sti, innhold, ""));
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private Response send(Tidslinje sak, String hva, String sti, Map<String, Object> innhold, String skrevet) {
        var t = tekster(sak);
        return switch (kjerne.gjor(sporsmal(), sti, innhold)) {
            case Svarte<?> svarte ->
                Response.seeOther(URI.create(Stier.MITT + "?gjort=" + hva)).build();
            case Taus<?> taus ->
                ikkeTattImot(sak, t, "TAUS", skrevet, Response.status(Response.Status.SERVICE_UNAVAILABLE));
            case Avviste<?> avvist -> ikkeTattImot(sak, t, avvist.kode(), skrevet, Response.status(IKKE_TATT_IMOT));
        };
    }

    private Response ikkeTattImot(Tidslinje sak, Tekster t, String kode, String skrevet, ResponseBuilder svar) {
        var feil = Ordliste.finn("mitt.feil." + kode)
                .map(ord -> ord.paa(t.malform()))
                .orElseGet(() -> t.av("mitt.feil.ANNET"));
        return side(sak, t, new Sist(null, feil, skrevet), svar);
    }

    /** Er møte 2 holdt, er det møte 3 hun ber om. */
    private static String motet(Tidslinje sak) {
        return sak.tilfeller().stream()
                        .filter(Mittfravaer::pagar)
                        .flatMap(f -> f.milepaeler().stream())
                        .anyMatch(m ->
                                m.regel().equals("DIALOGMOTE_2") && m.status().equals("OPPFYLT"))
                ? "DIALOGMOTE_3"
                : "DIALOGMOTE_2";
    }

    private Response side(Tidslinje sak, Tekster t, Sist sist, ResponseBuilder svar) {
        return sprak.husk(svar)
                .entity(Templates.mitt(sider.av(sak, sporsmal(), t, sist)))
                .build();
    }

    private Response naar(Function<Tidslinje, Response> svar) {
        return switch (kjerne.tidslinje(sporsmal())) {
            case Svarte<Tidslinje>(var sak) -> svar.apply(sak);
            case Avviste<Tidslinje> ukjent -> uten("mitt.tittel", "mitt.tomt", Response.ok());
            case Taus<Tidslinje> taus ->
                uten("mitt.taus.tittel", "mitt.taus", Response.status(Response.Status.SERVICE_UNAVAILABLE));
        };
    }

    private Response uten(String tittel, String tekst, ResponseBuilder svar) {
        var t = sprak.tekster(Malform.BOKMAL);
        var mal = Templates.uten(t, hoder.utenKontor(null), t.av(tittel), t.av(tekst));
        return sprak.husk(svar).entity(mal).build();
    }

    private Tekster tekster(Tidslinje sak) {
        return sprak.tekster(Malform.av(sak.sprak()));
    }

    private Sporsmal sporsmal() {
        return new Sporsmal(innlogget.token(), Callid.iSporet(), innlogget.pid());
    }
}
