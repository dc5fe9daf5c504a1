package no.sykefravaer.sykmelding.api;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.sykefravaer.sykmelding.dokument.Feilkode;
import no.sykefravaer.sykmelding.dokument.UgyldigDokument;
import no.sykefravaer.sykmelding.dokument.UleseligJson;
import no.sykefravaer.sykmelding.kafka.IkkeBekreftet;
import no.sykefravaer.sykmelding.milepael.FikkIkkeSpurt;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Hvert unntak til det problemet avsenderen får se. */
class Feilsvar {

    private static final Logger LOGG = Logger.getLogger(Feilsvar.class);
    static final String PROV_IGJEN_SEKUNDER = "5";

    @ServerExceptionMapper
    Response ugyldig(UgyldigDokument feil) {
        return svar(Problem.om(feil));
    }

    @ServerExceptionMapper
    Response uleselig(UleseligJson feil) {
        return svar(Problem.om(feil));
    }

    @ServerExceptionMapper
    Response avvist(Avvist feil) {
        return svar(Problem.om(feil));
    }

    @ServerExceptionMapper
    Response ikkeInnlogget(UnauthorizedException feil) {
        return ikkeInnlogget();
    }

    @ServerExceptionMapper
    Response manglerTilgang(ForbiddenException feil) {
        return svar(Problem.av(Feilkode.MANGLER_TILGANG));
    }

    @ServerExceptionMapper
    Response ikkeBekreftet(IkkeBekreftet feil) {
        LOGG.warnf(
                "Kafka har ikke bekreftet mottak: %s",
                feil.getCause().getClass().getSimpleName());
        return provIgjen(svar(Problem.om(feil)));
    }

    @ServerExceptionMapper
    Response fikkIkkeSpurt(FikkIkkeSpurt feil) {
        LOGG.warnf("Fikk ikke spurt milepael-service: %s", feil.getMessage());
        return provIgjen(svar(Problem.av(Feilkode.KAN_IKKE_SPORRE)));
    }

    @ServerExceptionMapper
    Response utstederSvarerIkke(OIDCException feil) {
        LOGG.warnf("Tokenutstederen svarer ikke: %s", feil.getMessage());
        return provIgjen(svar(Problem.av(Feilkode.UTSTEDER_SVARER_IKKE)));
    }

    @ServerExceptionMapper
    Response fraRammeverket(WebApplicationException feil) {
        return switch (feil.getResponse().getStatus()) {
            case 404 -> svar(Problem.av(Feilkode.FINNES_IKKE));
            case 405 -> svar(Problem.av(Feilkode.METODE_IKKE_TILLATT));
            case 406 -> svar(Problem.av(Feilkode.SVARFORM_IKKE_STOTTET));
            case 415 -> svar(Problem.av(Feilkode.INNHOLDSTYPE_IKKE_STOTTET));
            default -> uventet(feil);
        };
    }

    @ServerExceptionMapper
    Response uventet(Throwable feil) {
        LOGG.error("Uventet feil", feil);
        return svar(Problem.av(Feilkode.INTERN_FEIL));
    }

    static Response ikkeInnlogget() {
        return Response.fromResponse(svar(Problem.av(Feilkode.IKKE_INNLOGGET)))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response provIgjen(Response svar) {
        return Response.fromResponse(svar)
                .header(HttpHeaders.RETRY_AFTER, PROV_IGJEN_SEKUNDER)
                .build();
    }

    private static Response svar(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIETYPE)
                .entity(problem)
                .build();
    }
}
