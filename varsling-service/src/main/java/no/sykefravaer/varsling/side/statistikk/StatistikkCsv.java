package no.sykefravaer.varsling.side.statistikk;

import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.kjerne.Kontortall;
import no.sykefravaer.varsling.side.Csv;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Kontorets tall som regneark: én linje for hvert tall i hver måned eller uke, de små gruppene skjult. */
@Path(Stier.STATISTIKK + "/csv")
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class StatistikkCsv {

    private static final List<String> OVERSKRIFTER = List.of("Tall", "Tid", "Verdi", "Av hva");

    private final Kontorstatistikk statistikk;

    StatistikkCsv(Kontorstatistikk statistikk) {
        this.statistikk = statistikk;
    }

    @GET
    public Response fil(
            @QueryParam("kontor") String kontor, @QueryParam("fra") String fra, @QueryParam("til") String til) {
        var valg = statistikk.valg(kontor, fra, til);
        if (!valg.feil().isEmpty()) {
            return Feilside.ugyldig(valg.feil());
        }
        return statistikk
                .tall(valg)
                .svar()
                .map(tall -> Csv.fil("statistikk-" + valg.kontor(), OVERSKRIFTER, rader(tall)))
                .orElseGet(() -> Response.status(SERVICE_UNAVAILABLE)
                        .type(MediaType.TEXT_PLAIN + ";charset=UTF-8")
                        .entity(StatistikkSide.TAUS)
                        .build());
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private static Stream<List<String>> rader(Kontortall tall) {
        return Stream.of(Andelskort.av(tall), Antallskort.framover(tall.framover()), Antallskort.passert(tall))
                .flatMap(List::stream)
                .flatMap(StatistikkCsv::linjer);
    }

    /** Kolonnene i tabellen blir linjer, så de samme fire cellene rommer alle tallene. */
    private static Stream<List<String>> linjer(Tallkort kort) {
        return kort.rader().stream()
                .flatMap(rad -> Stream.iterate(1, nr -> nr < rad.size(), nr -> nr + 1)
                        .map(nr -> List.of(
                                kort.tittel(),
                                rad.getFirst(),
                                rad.get(nr),
                                kort.hoder().get(nr))));
    }
}
