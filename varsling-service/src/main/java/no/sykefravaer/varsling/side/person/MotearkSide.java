package no.sykefravaer.varsling.side.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Personinnsyn;
import no.sykefravaer.varsling.side.Sidehode;
import no.sykefravaer.varsling.side.Sidehoder;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Ett ark å ha med i dialogmøtet: det som er gjort før det, og det praktiske. */
@Path(Stier.PERSONER + "/{personId}/moteark")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class MotearkSide {

    private final Personinnsyn personer;
    private final Kjerneklient kjerne;
    private final Sidehoder hoder;

    MotearkSide(Personinnsyn personer, Kjerneklient kjerne, Sidehoder hoder) {
        this.personer = personer;
        this.kjerne = kjerne;
        this.hoder = hoder;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance moteark(Sidehode hode, Moteark ark);
    }

    @GET
    public Response vis(String personId) {
        return personer.finn(personId, Slag.MOTEARK)
                .filter(Person::avklart)
                .map(this::ark)
                .orElseGet(Feilside::ukjentPerson);
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private Response ark(Person person) {
        var sporsmal = personer.sporsmal(person);
        return kjerne.tidslinje(sporsmal)
                .svar()
                .map(linje -> svar(
                        person,
                        linje,
                        Moteark.av(person, linje, kjerne.altGjort(sporsmal).svar())))
                .orElseGet(() -> Feilside.kjernenSvarerIkke("Møtearket"));
    }

    private Response svar(Person person, Tidslinje linje, Moteark ark) {
        return Response.ok(Templates.moteark(hoder.til(personer.nav(), person.kontor()), ark))
                .build();
    }
}
