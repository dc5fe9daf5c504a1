package no.sykefravaer.varsling.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gjør enhver feil til et problem. Det som er galt hos oss, logges uten tekst: den kan gjengi innholdet. */
class Problemoversetter {

    private static final Logger LOGG = Logger.getLogger(Problemoversetter.class);
    private static final int RAMMER = 8;

    @ServerExceptionMapper
    Response avvist(Avvisning avvisning) {
        var svar = svar(avvisning.kode(), avvisning.problem());
        return avvisning.kode() == Feilkode.KJERNEN_SVARER_IKKE ? medRetryAfter(svar) : svar;
    }

    @ServerExceptionMapper
    Response ikkeInnlogget(UnauthorizedException feil) {
        return ikkeInnlogget();
    }

    @ServerExceptionMapper(AuthenticationFailedException.class)
    Response ugyldigToken(AuthenticationFailedException feil) {
        return ikkeInnlogget();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return svar(Feilkode.INGEN_TILGANG);
    }

    @ServerExceptionMapper({MismatchedInputException.class, StreamReadException.class})
    Response uleselig(JsonProcessingException feil) {
        return svar(Feilkode.UGYLDIG_FORESPORSEL);
    }

    @ServerExceptionMapper
    Response rammeverket(WebApplicationException feil) {
        return svar(Feilkode.av(feil.getResponse().getStatus()));
    }

    @ServerExceptionMapper
    Response uventet(RuntimeException feil) {
        var hvor = Arrays.stream(feil.getStackTrace()).limit(RAMMER).toList();
        LOGG.errorf("Uventet feil %s i %s", feil.getClass().getName(), hvor);
        return svar(Feilkode.INTERN_FEIL);
    }

    private static Response ikkeInnlogget() {
        return Response.fromResponse(svar(Feilkode.IKKE_INNLOGGET))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response medRetryAfter(Response svar) {
        return Response.fromResponse(svar).header(HttpHeaders.RETRY_AFTER, 5).build();
    }

    private static Response svar(Feilkode kode) {
        return svar(kode, Problem.av(kode, List.of()));
    }

    private static Response svar(Feilkode kode, Problem problem) {
        return Response.status(kode.status())
                .type(Problem.MEDIETYPE)
                .entity(problem)
                .build();
    }
}
