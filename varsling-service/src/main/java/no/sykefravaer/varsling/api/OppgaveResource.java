package no.sykefravaer.varsling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.sykefravaer.varsling.api.Avvisning.Brudd;
import no.sykefravaer.varsling.app.MeldUtfort;
import no.sykefravaer.varsling.app.MeldUtfort.Melder;
import no.sykefravaer.varsling.app.Oppgaveforing;
import no.sykefravaer.varsling.db.Oppgaveliste;
import no.sykefravaer.varsling.innlogging.Innlogget;
import no.sykefravaer.varsling.innlogging.Rolle;

/** Oppgavelista, og «utført». Den som ikke får se en oppgave, får vite at den ikke finnes. */
@Path("/api/v1/oppgaver")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Rolle.VEILEDER, Rolle.LEDER, Rolle.ARBEIDSGIVER, Rolle.SYKMELDER})
class OppgaveResource {

    private final Oppgaveliste liste;
    private final MeldUtfort meldUtfort;
    private final Innlogget innlogget;
    private final Spor spor;
    private final Oppgaveforing foring;

    OppgaveResource(Oppgaveliste liste, MeldUtfort meldUtfort, Innlogget innlogget, Spor spor, Oppgaveforing foring) {
        this.foring = foring;
        this.liste = liste;
        this.meldUtfort = meldUtfort;
        this.innlogget = innlogget;
        this.spor = spor;
    }

    /** Ett utsnitt av lista; {@code neste} sendes som {@code etter} for å få det neste, og mangler når det ikke er flere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Utsnitt(List<Oppgavevisning> oppgaver, String neste) {}

    /** Versjonen av oppgaven den som melder, har lest. */
    record Utfort(Integer versjon) {}

    @GET
    public Utsnitt list(@BeanParam Listeparametre parametre) {
        var filter = parametre.filter();
        var innsyn = innlogget.innsyn();
        var lest = liste.les(innsyn, filter);
        var vist = lest.subList(0, Math.min(lest.size(), filter.antall()));
        var neste = lest.size() > vist.size() ? Peker.til(vist.getLast().oppgave()) : null;
        return new Utsnitt(
                vist.stream().map(linje -> Oppgavevisning.av(linje, innsyn)).toList(), neste);
    }

    @POST
    @Path("{id}/utfort")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response utfort(String id, Utfort utfort) {
        var melder = new Melder(innlogget.innsyn(), innlogget.token(), spor.navCallId());
        var oppgave = Utfallssvar.oppgaveId(id);
        foring.hvem(melder.innsyn());
        var svar = meldUtfort.utfor(melder, oppgave, versjon(utfort));
        foring.besvart(melder, oppgave, svar);
        return Utfallssvar.av(svar.utfall(), List.of());
    }

    private static int versjon(Utfort utfort) {
        if (utfort == null || utfort.versjon() == null) {
            var brudd = new Brudd("versjon", "MANGLER", "Versjonen du leste, må være med.");
            throw new Avvisning(Feilkode.UGYLDIG_INNHOLD, List.of(brudd));
        }
        return utfort.versjon();
    }
}
