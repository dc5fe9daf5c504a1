package no.sykefravaer.varsling.side.person;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.sykefravaer.varsling.db.Innsynsrad.Slag;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kjerneklient;
import no.sykefravaer.varsling.kjerne.Tidslinje;
import no.sykefravaer.varsling.oppgave.Person;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Personinnsyn;
import no.sykefravaer.varsling.side.Stier;
import no.sykefravaer.varsling.tid.Klokke;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Et møte det er kalt inn til, som en fil kalenderen kan lese. */
@Path(Stier.PERSONER + "/{personId}/milepaeler/{milepaelId}/mote.ics")
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class KalenderSide {

    private final Personinnsyn personer;
    private final Kjerneklient kjerne;
    private final Klokke klokke;

    KalenderSide(Personinnsyn personer, Kjerneklient kjerne, Klokke klokke) {
        this.personer = personer;
        this.kjerne = kjerne;
        this.klokke = klokke;
    }

    @GET
    public Response hent(String personId, UUID milepaelId) {
        return personer.finn(personId, Slag.KALENDERFIL)
                .filter(Person::avklart)
                .map(person -> kjerne.tidslinje(personer.sporsmal(person))
                        .svar()
                        .map(linje -> fil(linje, milepaelId))
                        .orElseGet(() -> Feilside.kjernenSvarerIkke("Kalenderfilen")))
                .orElseGet(Feilside::ukjentPerson);
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private Response fil(Tidslinje linje, UUID milepaelId) {
        return linje.tilfeller().stream()
                .flatMap(tilfelle -> tilfelle.milepaeler().stream())
                .filter(m -> milepaelId.equals(m.milepaelId()) && m.mote() != null)
                .findFirst()
                .map(m -> Response.ok(Kalenderfil.av(m, klokke.naa()), "text/calendar;charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dialogmote.ics\"")
                        .build())
                .orElseGet(Feilside::ingenInnkalling);
    }
}
