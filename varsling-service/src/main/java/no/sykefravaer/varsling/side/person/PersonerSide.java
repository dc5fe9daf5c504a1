package no.sykefravaer.varsling.side.person;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Avviste;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Svarte;
import no.sykefravaer.varsling.kjerne.Kjernesvar.Taus;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Personinnsyn;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Én sykmeldt: det som har vært, er og kommer, og det veilederen gjør med det. Den hun ikke får se, finnes ikke. */
@Path(Stier.PERSONER + "/{personId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class PersonerSide {

    private static final int IKKE_TATT_IMOT = 422;
    private static final String IKKE_SVAR = "Tjenesten svarer ikke nå. Se om notatet er borte før du prøver igjen.";

    private final Personinnsyn personer;
    private final Personsider sider;
    private final Innsendelse innsendelse;
    private final Kjerneklient kjerne;

    PersonerSide(Personinnsyn personer, Personsider sider, Innsendelse innsendelse, Kjerneklient kjerne) {
        this.personer = personer;
        this.sider = sider;
        this.innsendelse = innsendelse;
        this.kjerne = kjerne;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance person(Personside side);
    }

    @GET
    public Response vis(String personId, @Context UriInfo adresse) {
        var valg = Personvalg.av(adresse.getQueryParameters());
        return naar(personId, person -> side(person, valg, Response.ok()));
    }

    @POST
    @Path("{kode}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response gjorOmPersonen(String personId, String kode, MultivaluedMap<String, String> skrevet) {
        return Personskjemaer.skjema(kode)
                .map(skjema -> naar(personId, person -> send(person, null, skjema, skrevet)))
                .orElseGet(Feilside::ukjentPerson);
    }

    @POST
    @Path("milepaeler/{milepaelId}/{kode}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response gjorMedPlikten(
            String personId, UUID milepaelId, String kode, MultivaluedMap<String, String> skrevet) {
        return Muligheter.skjema(kode)
                .map(skjema -> naar(personId, person -> send(person, milepaelId, skjema, skrevet)))
                .orElseGet(Feilside::ukjentPerson);
    }

    @POST
    @Path("notater/{notatId}/slett")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response slettNotat(String personId, UUID notatId) {
        return naar(personId, person -> slett(person, notatId));
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
                .send(personer.sporsmal(person), milepaelId, skjema, forste)
                .map(sist -> side(person, Personvalg.ikkeTattImot(sist), Response.status(IKKE_TATT_IMOT)))
                .orElseGet(() -> gjort(person, skjema));
    }

    private Response slett(Person person, UUID notatId) {
        if (!person.avklart()) {
            return Feilside.ukjentPerson();
        }
        return switch (kjerne.slettNotat(personer.sporsmal(person), notatId)) {
            case Svarte<?> svarte -> gjort(person, Personskjemaer.SLETT_NOTAT);
            case Avviste<?> avvist -> gikkIkke(person, avvist.detail());
            case Taus<?> taus -> gikkIkke(person, IKKE_SVAR);
        };
    }

    private Response gikkIkke(Person person, String hvorfor) {
        return side(person, Personvalg.gikkIkke(Fane.NOTATER, hvorfor), Response.status(IKKE_TATT_IMOT));
    }

    private static Response gjort(Person person, Skjema skjema) {
        var fanen = Personvalg.fane(skjema).adresse(Stier.PERSONER + "/" + person.id());
        return Response.seeOther(URI.create(fanen + "&gjort=" + skjema.kode())).build();
    }

    private Response side(Person person, Personvalg valg, Response.ResponseBuilder svar) {
        return svar.entity(Templates.person(sider.om(person, personer.sporsmal(person), valg)))
                .build();
    }

    private Response naar(String personId, Function<Person, Response> svar) {
        return personer.finn(personId, Slag.PERSONSIDE).map(svar).orElseGet(Feilside::ukjentPerson);
    }
}
