package no.sykefravaer.varsling.side.liste;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.sykefravaer.varsling.app.TildelPersoner;
import no.sykefravaer.varsling.db.Filtergruppe;
import no.sykefravaer.varsling.http.Veilederregister;
import no.sykefravaer.varsling.innlogging.Rolle;
import no.sykefravaer.varsling.portefolje.Valgt;
import no.sykefravaer.varsling.side.Feilside;
import no.sykefravaer.varsling.side.Kontoret;
import no.sykefravaer.varsling.side.Stier;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tar imot dem som er krysset av i lista, gir dem en veileder, og går tilbake til den samme lista. */
@Path(TildelingSide.STI)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER})
class TildelingSide {

    static final String STI = Stier.OPPGAVER + "/tildeling";

    private final TildelPersoner tildelPersoner;
    private final Veilederregister veiledere;
    private final Kontoret kontoret;

    TildelingSide(TildelPersoner tildelPersoner, Veilederregister veiledere, Kontoret kontoret) {
        this.tildelPersoner = tildelPersoner;
        this.veiledere = veiledere;
        this.kontoret = kontoret;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tildel(MultivaluedMap<String, String> skrevet) {
        var leser = new Listevalgleser(skrevet);
        var lista = leser.les(kontoret.vanlig());
        kontoret.krev(lista.kontor());
        var til = Optional.ofNullable(skrevet.getFirst("til")).filter(ident -> kanFa(lista.kontor(), ident));
        var valgte = skrevet.getOrDefault("valgt", List.of()).stream()
                .flatMap(tekst -> Valgt.les(tekst).stream())
                .toList();
        return Response.seeOther(URI.create(lista.adresse() + utfall(lista.kontor(), valgte, til)))
                .build();
    }

    @ServerExceptionMapper
    Response ingenTilgang(ForbiddenException feil) {
        return Feilside.ingenTilgang();
    }

    private String utfall(String kontor, List<Valgt> valgte, Optional<String> til) {
        if (valgte.isEmpty()) {
            return Tildelingsmelding.mangler("valg");
        }
        return til.map(ident -> Tildelingsmelding.utfall(
                        tildelPersoner.tildel(
                                kontoret.innsyn(),
                                kontor,
                                valgte,
                                ident.equals(Filtergruppe.UFORDELT) ? null : ident,
                                kontoret.utforer()),
                        ident))
                .orElseGet(() -> Tildelingsmelding.mangler("veileder"));
    }

    /** En som arbeider ved kontoret, den innloggede selv, eller ingen. */
    private boolean kanFa(String kontor, String ident) {
        return ident.equals(Filtergruppe.UFORDELT)
                || ident.equals(kontoret.navIdent())
                || veiledere.finn(kontor, ident).isPresent();
    }
}
