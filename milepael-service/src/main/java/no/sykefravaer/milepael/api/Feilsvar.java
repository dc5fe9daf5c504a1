package no.sykefravaer.milepael.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import no.sykefravaer.milepael.domene.Avvisning;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gjør feil til problem+json. */
class Feilsvar {

    private static final Logger LOGG = Logger.getLogger(Feilsvar.class);

    @ServerExceptionMapper
    Response avvist(Avvisning feil) {
        var detalj = switch (feil.grunn()) {
            case UTDATERT_VERSJON -> "Milepælen er endret siden du så den. Hent den på nytt.";
            case IKKE_APEN -> "Plikten er ikke åpen for dette nå. Angre det som er bestemt, først.";
            case INGENTING_AA_ANGRE -> "Ingen har bestemt noe om plikten som kan angres.";
            case INGEN_INNKALLING -> "Det er ikke kalt inn til noe møte som står.";
            case SVARFRIST_IKKE_UTLOPT ->
                "Innstilling om stans krever et forhåndsvarsel der svarfristen er ute. Den er det ikke ennå.";
            case KREVD_AV_PART ->
                "Arbeidsgiver eller den sykmeldte har krevd møtet. Da kan det ikke gjøres unntak fra det.";
            case INGET_FRAVAER -> "Personen har ikke noe sykefravær på dagen det gjelder.";
        };
        return Problem.av(409, feil.grunn().name(), detalj).svar();
    }

    @ServerExceptionMapper
    Response uleselig(JsonProcessingException feil) {
        var sted = feil.getLocation();
        var detalj = sted == null
                ? "Innholdet er ikke JSON på den formen tjenesten venter."
                : "Innholdet lot seg ikke lese ved linje %d, kolonne %d."
                        .formatted(sted.getLineNr(), sted.getColumnNr());
        return Problem.av(400, "UGYLDIG_JSON", detalj).svar();
    }

    @ServerExceptionMapper
    Response ukjent(NotFoundException feil) {
        return Problem.av(404, "IKKE_FUNNET", "Det finnes ingenting på denne adressen.")
                .svar();
    }

    @ServerExceptionMapper
    Response ikkeInnlogget(UnauthorizedException feil) {
        return Problem.av(401, "IKKE_INNLOGGET", "Kallet mangler et gyldig token.")
                .svar();
    }

    @ServerExceptionMapper
    Response ikkeTilgang(ForbiddenException feil) {
        return Problem.av(403, "IKKE_TILGANG", "Rollen din gir ikke tilgang til dette.")
                .svar();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException feil) {
        if (feil.getCause() instanceof JsonProcessingException uleselig) {
            return uleselig(uleselig);
        }
        var svar = feil.getResponse();
        return svar.hasEntity()
                ? svar
                : Problem.av(svar.getStatus(), "AVVIST", "Kallet kan ikke tas imot slik det er.")
                        .svar();
    }

    @ServerExceptionMapper
    Response annet(RuntimeException feil) {
        LOGG.errorf("Uventet feil: %s", feil.getClass().getName());
        return Problem.av(
                        500, "INTERN_FEIL", "Noe gikk galt hos oss. Prøv igjen, og oppgi Nav-Call-Id om det varer ved.")
                .svar();
    }
}
