package no.sykefravaer.varsling.side;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.sykefravaer.varsling.app.Callid;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kjerneklient.Sporsmal;
import no.sykefravaer.varsling.oppgave.Person;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Én sykmeldt: det som har vært, er og kommer, og det veilederen gjør med det. Den hun ikke får se, finnes ikke. */
@Path(Personside.STI + "/{personId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class PersonerSide {

    private static final int IKKE_TATT_IMOT = 422;

    private final Personinnsyn personer;
    private final Personsider sider;
    private final Innsendelse innsendelse;
    private final Innlogget innlogget;

    PersonerSide(Personinnsyn personer, Personsider sider, Innsendelse innsendelse, Innlogget innlogget) {
        this.personer = personer;
        this.sider = sider;
        this.innsendelse = innsendelse;
        this.innlogget = innlogget;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance person(Personside side);
    }

    @GET
    public Response vis(String personId, @QueryParam("historikk") String historikk, @QueryParam("gjort") String gjort) {
        var nettopp = Muligheter.skjema(gjort).or(() -> Personskjemaer.skjema(gjort));
        var valg = new Personvalg(
                id(historikk).orElse(null), nettopp.map(Skjema::gjort).orElse(null), null);
        return naar(personId, person -> side(person, valg, Response.ok()));
    }

    @POST
    @Path("{kode}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response gjorOmPersonen(
            String personId,
            String kode,
            @Context HttpHeaders hoder,
            @Context UriInfo adresse,
            MultivaluedMap<String, String> skrevet) {
        Avsender.krevEgenSide(hoder, adresse);
        return Personskjemaer.skjema(kode)
                .map(skjema -> naar(personId, person -> send(person, null, skjema, skrevet)))
                .orElseGet(Feilside::ukjentPerson);
    }

    @POST
    @Path("milepaeler/{milepaelId}/{kode}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response gjorMedPlikten(
            String personId,
            UUID milepaelId,
            String kode,
            @Context HttpHeaders hoder,
            @Context UriInfo adresse,
            MultivaluedMap<String, String> skrevet) {
        Avsender.krevEgenSide(hoder, adresse);
        return Muligheter.skjema(kode)
                .map(skjema -> naar(personId, person -> send(person, milepaelId, skjema, skrevet)))
                .orElseGet(Feilside::ukjentPerson);
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private Response send(Person person, UUID milepaelId, Skjema skjema, MultivaluedMap<String, String> skrevet) {
        Map<String, String> forste = skrevet.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, felt -> felt.getValue().getFirst()));
        if (!person.avklart()) {
            return Feilside.ukjentPerson();
        }
        return innsendelse
                .send(sporsmal(person), milepaelId, skjema, forste)
                .map(sist -> side(person, new Personvalg(null, null, sist), Response.status(IKKE_TATT_IMOT)))
                .orElseGet(() -> Response.seeOther(
                                URI.create(Personside.STI + "/" + person.id() + "?gjort=" + skjema.kode()))
                        .build());
    }

    private Response side(Person person, Personvalg valg, Response.ResponseBuilder svar) {
        return svar.entity(Templates.person(sider.om(person, sporsmal(person), valg)))
                .build();
    }

    private Sporsmal sporsmal(Person person) {
        return new Sporsmal(innlogget.token(), Callid.iSporet(), person.personident());
    }

    private Response naar(String personId, Function<Person, Response> svar) {
        return id(personId)
                .flatMap(id -> personer.finn(id, Slag.PERSONSIDE))
                .map(svar)
                .orElseGet(Feilside::ukjentPerson);
    }

    private static Optional<UUID> id(String tekst) {
        try {
            return Optional.ofNullable(tekst).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
